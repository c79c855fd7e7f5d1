/** The meaning of a column. `balance` is what is left, with or without the granted amount after a slash. */
export type Column = 'received' | 'state' | 'balance' | 'left' | 'granted' | 'used' | 'expires';
