/** Weight and size of all labels, for measuring and for display. The font family is that of the cell. */
export const LABEL_FONT = '600 11px';
/** The height of every label, in pixels. */
export const LABEL_HEIGHT = 16;
/** The padding on either side of a label's text. */
export const LABEL_PADDING = 7;
/** The width of a label without its text: padding, and a gap to the texts on either side. */
export const LABEL_EXTRA = 28;
