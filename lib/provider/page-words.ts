const SAYS_NONE =
  /^(?:(?:there are )?no credit grants(?: found| yet| available)?|you (?:have|don[’']t have any) (?:no )?credit grants(?: yet)?|未找到赠送额度|没有赠送额度|暂无赠送额度)[.。]?$/iu;

/** Whether a text is one of the page's messages that there are no grants (help pages and reports, 2026-11-22). */
export function saysNone(text: string): boolean {
  return SAYS_NONE.test(text.trim());
}

/** An ellipsis for what is left out. */
const LEFT_OUT = /^(?:…|⋯|⋮|︙|\.{3}|\[…\]|\(…\))$/u;
/** An arrow after the name of a choice that opens. */
const OPENS = /\p{L}\s?[▾▼⌄]$/u;
/** A row of dots, one for each page. */
const DOTS = /^[●○•◦∙·⚫⚪](?:\s?[●○•◦∙·⚫⚪])+$/u;
const MORE = new Set('more weitere mehr plus más mais altri altre meer więcej ещё'.split(' '));
const MORE_WITHOUT_SPACES = /更多|もっと|더 보기/u;
const TO_READ = /learn|read|info|detail|about|erfahren|savoir|help|once|than/iu;
const MAX_WORDS_OF_MORE = 5;

/** Whether a short text next to a list says that the list has more, and not that there is more to read. */
export function saysMore(text: string): boolean {
  if (LEFT_OUT.test(text) || DOTS.test(text) || OPENS.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length > MAX_WORDS_OF_MORE || TO_READ.test(text)) return false;
  return words.some((word) => MORE.has(word)) || MORE_WITHOUT_SPACES.test(text);
}
