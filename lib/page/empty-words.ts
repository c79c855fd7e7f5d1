const SAYS_NONE = /^(?:no credit grants found|there are no credit grants|no credit grants)\.?$/i;

/** Whether a text is one of the page's ways of saying that there are no grants (help pages and reports, 2026-11-22). */
export function saysNone(text: string): boolean {
  return SAYS_NONE.test(text.trim());
}
