/** A cell whose words do not give the value that the file has for them. */
export interface CellMismatch {
  row: number;
  cell: 'received' | 'state' | 'left' | 'granted' | 'expires';
  text: string;
  /** `contradicts`: the words say something else; `unsaid`: the words alone say nothing. */
  kind: 'contradicts' | 'unsaid';
}

/** The ways to read a cell's words: as they are, or without the header's words if the cell repeats them. */
export type Wordings = (text: string, column: number) => string[];
