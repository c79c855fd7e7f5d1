/** What to do when the size of a table changes. */
export interface SizeReactions {
  /** The table was shown or hidden. */
  onShownOrHidden: () => void;
  /** The table, or the window around it, has another width or height, and the table is visible as before. */
  onResized: () => void;
}

/**
 * Watches the sizes of the tables from the last call, and of the elements that cut them off. If a style hides or shows a table,
 * nothing else changes.
 */
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
      // The first report of each element only gives its initial size.
      if (was === undefined) continue;
      // Waits for the frame, since the panel could resize the table while the observer still runs.
      if (was !== isShown) requestAnimationFrame(reactions.onShownOrHidden);
      else reactions.onResized();
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  // A table that scrolls sideways keeps its size where less of it is in view.
  addEventListener('resize', () => reactions.onResized(), { signal });
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
