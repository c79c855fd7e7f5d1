/** The font of all labels: measured with it, drawn in it. */
export const LABEL_FONT =
  '600 11px ui-sans-serif, system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif';
/** Room that a label takes beside its letters: padding and the gap to the cell's own words. */
export const LABEL_EXTRA = 22;
