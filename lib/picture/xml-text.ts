/** Characters that XML 1.0 (W3C 2008, 2.2) forbids. A single one would make the whole document unreadable. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A document with forbidden characters and lone surrogates replaced by U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd');
}
