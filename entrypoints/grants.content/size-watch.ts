/** What a change of a table's size means. */
export interface SizeReactions {
  /** It came to light or went out of sight. */
  onShownOrHidden: () => void;
  /** It has another width or height, and is on screen as before. */
  onResized: () => void;
}

/** Watches the sizes of the tables named last, and of what cuts them off: one that is hidden or shown by style alone changes nothing else. */
export function watchSizes(
  signal: AbortSignal,
  reactions: SizeReactions,
): (tables: readonly Element[]) => void {
  const shown = new Map<Element, boolean | undefined>();
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const isShown = contentRect.width > 1 && contentRect.height > 1;
      const was = shown.get(target);
      shown.set(target, isShown);
      // The first report of each element only says what it measures.
      if (was === undefined) continue;
      // Adding or removing the panel here could resize the table within the observer's own turn: wait for the frame.
      if (was !== isShown) requestAnimationFrame(reactions.onShownOrHidden);
      else reactions.onResized();
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (tables) => {
    for (const table of shown.keys()) {
      if (tables.includes(table)) continue;
      observer.unobserve(table);
      shown.delete(table);
    }
    for (const table of tables) {
      if (shown.has(table)) continue;
      shown.set(table, undefined);
      observer.observe(table);
    }
  };
}
