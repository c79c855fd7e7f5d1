/** Weight and size of all labels, in the font of the cell they stand in: measured with it, drawn in it. */
export const LABEL_FONT = '600 11px';
/** In pixels, of every label. */
export const LABEL_HEIGHT = 16;
/** Room on either side of a label's letters. */
export const LABEL_PADDING = 7;
/** Room that a label takes beside its letters: padding, and a gap to the words on either side. */
export const LABEL_EXTRA = 28;
