const SAYS_NONE =
  /^(?:(?:there are )?no credit grants(?: found| yet| available)?|you (?:have|don[’']t have any) (?:no )?credit grants(?: yet)?|未找到赠送额度|没有赠送额度|暂无赠送额度)[.。]?$/iu;
const SAYS_GRANTS = /\bgrants?\b|\bfree trial\b|赠送|额度/i;

/** Whether a text is one of the page's ways of saying that there are no grants (help pages and reports, 2026-11-22). */
export function saysNone(text: string): boolean {
  return SAYS_NONE.test(text.trim());
}

/** Whether a heading speaks of grants: `Credit Grants`, `Free trial usage`, a userscript's Chinese (2023 to 2026). */
export function saysGrants(heading: string): boolean {
  return SAYS_GRANTS.test(heading);
}
