/** The longest paste that is looked at, in characters; of a longer one its end, since the last error is the one that counts. */
export const LONGEST_PASTE = 100_000;

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  '#39': "'",
  '#x27': "'",
  '#x22': '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  amp: '&',
};

/**
 * The text that a paste stands for: without colours, escapes, gutters of a console and signs that nobody sees, its quotes
 * as a keyboard has them. Only for being looked at: what is shown of a paste is `masked`.
 */
export function plainText(paste: string): string {
  const told = unescaped(withPlainQuotes(withoutColours(paste.slice(-LONGEST_PASTE))));
  return withoutGutters(withoutColours(told));
}

/** Without the codes by which a terminal colours, also where their escape sign was lost or written out. */
export function withoutColours(text: string): string {
  return text
    .replace(
      /(?:(?![\t\n\r])\p{Cc}|\^\[|␛|\\{1,4}(?:x1b|u001b|033|e(?=\[)))\[?[0-9;?]{0,20}[A-Za-z]?(?<=[[;\d][A-Za-z])/giu,
      '',
    )
    .replace(/\[\d{1,3}(?:;\d{1,3}){0,5}m/g, '')
    .replace(/[\p{Cf}\p{Cs}]|(?![\t\n\r])\p{Cc}/gu, '');
}

/** Undoes what JSON in JSON, HTML and addresses do to quotes, however often. */
function unescaped(text: string): string {
  const isInAddress = text.includes('%22') || text.includes('%27');
  const decoded = isInAddress ? text.replace(/%([2-7][0-9a-f])/gi, (_, hex) => signOf(hex)) : text;
  return entitiesRead(entitiesRead(decoded))
    .replace(/\\{1,8}u00([2-7][0-9a-f])/gi, (_, hex) => signOf(hex))
    .replace(/\\{1,8}(["'`/])/g, '$1')
    .replace(/\\{1,8}[rnt]/g, '\n');
}

function entitiesRead(text: string): string {
  return text.replace(/&(#?\w{2,5});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}

function signOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function withPlainQuotes(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛`´]/g, "'")
    .normalize('NFKC');
}

/** Without what a console writes before each line: a bar, a service's name with one, a sign of quoting. */
function withoutGutters(text: string): string {
  return text.replace(/^[ \t]{0,80}(?:[\w.-]{1,40}[ \t]{0,12}\|[ \t]?|[|>│┃║]{1,4}[ \t]?)/gm, '');
}

/** The plain text without its blanks, so that a line, or an escape, broken anywhere is whole again. */
export function mendedText(plain: string): string {
  return plainText(plain.replace(/\s+/g, ''));
}

/** The letters and digits of a text alone, in lower case: sentences are the same however they are wrapped, quoted or ended. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
