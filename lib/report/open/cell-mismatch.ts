/** A cell whose words do not give the value that the file takes from them. */
export interface CellMismatch {
  row: number;
  cell: 'received' | 'state' | 'left' | 'granted' | 'expires';
  text: string;
  /** `contradicts`: the words say something else; `unsaid`: they say nothing by themselves. */
  kind: 'contradicts' | 'unsaid';
}

/** The ways in which words may be meant: as they stand, or behind the header's words that the cell repeats. */
export type Wordings = (text: string, column: number) => string[];
