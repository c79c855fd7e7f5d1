/** What a column says of a grant. `balance` is what is left, with what was granted behind a slash or not. */
export type Column = 'received' | 'state' | 'balance' | 'left' | 'granted' | 'used' | 'expires';
