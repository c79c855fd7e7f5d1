/**
 * Texts that others wrote: a page, a file, a user. A sign in them that nobody sees could turn our own words and figures
 * round, or pass one text for another (Unicode Technical Report 36, 2.11).
 */

/** Signs without a look of their own, and halves of one; tabs and line breaks are seen. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\u2028\u2029\u2800]|(?![\t\n\r])\p{Cc}/gu;
/** The unseen parts of what is seen: an emoji's, and those that letters of some scripts need between them. */
const JOINS =
  /(?<=\p{Extended_Pictographic})\ufe0f|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=[\u0600-\u06ff\u0900-\u0dff])[\u200c\u200d](?=[\u0600-\u06ff\u0900-\u0dff])/uy;
/** Scripts that run from right to left, with their digits and presentation forms. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A first strong isolate and its end: what stands between them turns nothing outside of them. */
const [ISOLATE, END] = ['\u2068', '\u2069'];
/** What sentences of ours may hold: isolates around foreign texts, and marks that a language's figures come with. */
const OURS: ReadonlySet<string> = new Set([ISOLATE, END, '\u200e', '\u200f', '\u061c']);

/** A foreign text with every sign that nobody sees shown as what it is, such as `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (sign, at: number) => (joinsAt(text, at) ? sign : named(sign)));
}

/** A foreign text as it stands within a sentence of ours: in its own direction, which it gives to nothing else. */
export function setApart(text: string): string {
  const shown = visible(text);
  return FROM_RIGHT.test(shown) ? `${ISOLATE}${shown}${END}` : shown;
}

/** A text of ours, in which a foreign one may stand that was not set apart: what could be ours alone stays unseen. */
export function withoutTurns(text: string): string {
  return text.replace(UNSEEN, (sign, at: number) =>
    OURS.has(sign) || joinsAt(text, at) ? sign : named(sign),
  );
}

/** JSON in which signs that nobody sees are escaped: the same data, in a text that nothing turns round. */
export function escapedJson(json: string): string {
  return json.replace(UNSEEN, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${hex(sign.charCodeAt(at))}`).join(''),
  );
}

function joinsAt(text: string, at: number): boolean {
  JOINS.lastIndex = at;
  return JOINS.test(text);
}

function named(sign: string): string {
  return `[U+${hex(sign.codePointAt(0) ?? 0).toUpperCase()}]`;
}

function hex(number: number): string {
  return number.toString(16).padStart(4, '0');
}
