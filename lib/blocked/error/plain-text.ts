/** The number of characters that are read. Only the end of a longer paste is read, because the last error counts. */
export const MAX_PASTE_LENGTH = 100_000;

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
 * The plain text of a paste: without colours, escapes, console prefixes and invisible characters, and with straight quotes.
 * It is only analysed; what is shown of a paste is `masked`.
 */
export function plainText(paste: string): string {
  const told = unescaped(withPlainQuotes(withoutColours(paste.slice(-MAX_PASTE_LENGTH))));
  return withoutGutters(withoutColours(told));
}

/** Removes the color codes of a terminal, also where their escape character was lost or is spelled out. */
export function withoutColours(text: string): string {
  return text
    .replace(
      /(?:(?![\t\n\r])\p{Cc}|\^\[|␛|\\{1,4}(?:x1b|u001b|033|e(?=\[)))\[?[0-9;?]{0,20}[A-Za-z]?(?<=[[;\d][A-Za-z])/giu,
      '',
    )
    .replace(/\[\d{1,3}(?:;\d{1,3}){0,5}m/g, '')
    .replace(/[\p{Cf}\p{Cs}]|(?![\t\n\r])\p{Cc}/gu, '');
}

/** Undoes the escapes of nested JSON, HTML and addresses. */
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

/** Removes the prefix of each console line: a bar, a service's name with a bar, or a quote mark. */
function withoutGutters(text: string): string {
  return text.replace(/^[ \t]{0,80}(?:[\w.-]{1,40}[ \t]{0,12}\|[ \t]?|[|>│┃║]{1,4}[ \t]?)/gm, '');
}

/** The plain text without whitespace, so that a broken line or escape becomes whole again. */
export function mendedText(plain: string): string {
  return plainText(plain.replace(/\s+/g, ''));
}

/** Only the letters and digits of a text, in lower case, so that wrapping and punctuation make no difference. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
