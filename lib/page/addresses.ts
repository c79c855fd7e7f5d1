/** Where the grants table stands (official help pages, 2026). */
export const GRANTS_PAGE = 'https://platform.openai.com/settings/organization/billing/credit-grants';

/** Whether a path is that of the grants page, so that grants are to be expected on it. */
export function isGrantsPath(path: string): boolean {
  return path.replace(/\/$/, '') === new URL(GRANTS_PAGE).pathname;
}
