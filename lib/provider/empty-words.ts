const SAYS_NONE = /^(?:no credit grants found|there are no credit grants|no credit grants)\.?$/i;
const SAYS_GRANTS = /\bgrants?\b|\bfree trial\b|赠送|额度/i;

/** Whether a text is one of the page's ways of saying that there are no grants (help pages and reports, 2026-11-22). */
export function saysNone(text: string): boolean {
  return SAYS_NONE.test(text.trim());
}

/** Whether a heading speaks of grants: `Credit Grants`, `Free trial usage`, a userscript's Chinese (2023 to 2026). */
export function saysGrants(heading: string): boolean {
  return SAYS_GRANTS.test(heading);
}
