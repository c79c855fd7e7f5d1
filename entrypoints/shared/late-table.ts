declare global {
  /**
   * In the world that the content scripts share and the page does not see: whether the page's HTML came without a table of
   * grants. One that comes later is the page's script's own: no server's markup, which a framework has yet to take over.
   */
  var lateTable: boolean | undefined;
}

export {};
