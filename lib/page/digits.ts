const BEYOND_PLAIN = /[^\x20-\x7e]| {2}|^ | $/;
const NOT_ASCII_DIGIT = /(?![0-9])\p{Nd}/gu;

/** Writes the digits of any script as 0 to 9, drops invisible marks of direction and folds every kind of space. */
export function plainText(text: string): string {
  // Most pages write in ASCII, and a page may have thousands of cells.
  if (!BEYOND_PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(NOT_ASCII_DIGIT, asciiDigit)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Unicode lays out the ten digits of a script one after another, from a code point whose neighbour below is none. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const IDENTIFIERS =
  /(?<![\w-])(?:org|proj|project|acct|account|user|cus|team|ws|workspace|key|sk|inv|req|cg|grant)[-_][\w-]{4,60}(?![\w-])/giu;

/** Leaves out identifiers such as `org-7Hq2Lm`, since their digits count nothing. Any other word may be a pager, such as `Seite1/3`. */
export function withoutIdentifiers(text: string): string {
  return text.replace(IDENTIFIERS, ' ');
}
