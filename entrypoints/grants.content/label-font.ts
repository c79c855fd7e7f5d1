/** Weight and size of all labels, in the font of the cell they stand in: measured with it, drawn in it. */
export const LABEL_FONT = '600 11px';
/** Room that a label takes beside its letters: padding, and a gap to the words on either side. */
export const LABEL_EXTRA = 28;
