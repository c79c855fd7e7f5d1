/** What XML 1.0 (W3C 2008, 2.2) does not allow in a document; a single one of them would make the whole unreadable. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A document as XML allows it: signs that it forbids, and halves of signs, become U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd');
}
