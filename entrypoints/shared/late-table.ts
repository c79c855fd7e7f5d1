declare global {
  /**
   * A variable of the content scripts' world, which the page does not see: whether the page's HTML came without a table
   * of grants. A table that appears later was made by the page's script, so no framework has yet to take it over.
   */
  var lateTable: boolean | undefined;
}

export {};
