/**
 * Texts that others wrote: a page, a file or a user. An invisible character in them could reverse our own words and
 * figures, or make one text look like another (Unicode Technical Report 36, 2.11).
 */

/** Invisible characters and lone surrogates. Tabs and line breaks are visible. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\u2028\u2029\u2800]|(?![\t\n\r])\p{Cc}/gu;
/** Invisible characters that visible ones need: in an emoji, and between the letters of some scripts. */
const JOINS =
  /(?<=\p{Extended_Pictographic})\ufe0f|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=[\u0600-\u06ff\u0900-\u0dff])[\u200c\u200d](?=[\u0600-\u06ff\u0900-\u0dff])/uy;
/** Right-to-left scripts, with their digits and presentation forms. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A first strong isolate and its end: the text between them cannot reverse anything outside. */
const [ISOLATE, END] = ['\u2068', '\u2069'];
/** Invisible characters that our own sentences may contain: isolates around foreign texts, and the direction marks of formatted figures. */
const OURS: ReadonlySet<string> = new Set([ISOLATE, END, '\u200e', '\u200f', '\u061c']);

/** A foreign text in which each invisible character is shown as its code, such as `[U+202E]`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (sign, at: number) => (joinsAt(text, at) ? sign : named(sign)));
}

/** A foreign text for use within our own sentence. It keeps its own direction, and does not affect the text around it. */
export function setApart(text: string): string {
  const shown = visible(text);
  return FROM_RIGHT.test(shown) ? `${ISOLATE}${shown}${END}` : shown;
}

/** One of our own texts that may contain a foreign one without isolates: invisible characters that we never write are shown as codes. */
export function withoutTurns(text: string): string {
  return text.replace(UNSEEN, (sign, at: number) =>
    OURS.has(sign) || joinsAt(text, at) ? sign : named(sign),
  );
}

/** JSON with invisible characters escaped. The data stays the same, and the text cannot be reversed. */
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
