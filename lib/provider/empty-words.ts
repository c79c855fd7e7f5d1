const SAYS_NONE =
  /^(?:(?:there are )?no credit grants(?: found| yet| available)?|you (?:have|don[’']t have any) (?:no )?credit grants(?: yet)?|未找到赠送额度|没有赠送额度|暂无赠送额度)[.。]?$/iu;

/** Whether a text is one of the page's ways of saying that there are no grants (help pages and reports, 2026-11-22). */
export function saysNone(text: string): boolean {
  return SAYS_NONE.test(text.trim());
}
