import type { PageFindings } from '../../lib/page/index.ts';

/** The form of the ids that OpenAI gives its organizations (its API reference, 2026). */
const ID = /^org-[\w-]+$/;

/**
 * Tells whether a call's own word for an organization, its name or id, is that of the one on screen: the name shown, or an id
 * that the element which shows it or the page's address holds. Any other may be another one's.
 */
export function onScreen(
  organization: PageFindings['organization'],
  { pathname, search }: Pick<Location, 'pathname' | 'search'> = location,
): (named: string) => boolean {
  if (!organization) return () => false;
  const { name, element } = organization;
  const chosen = element instanceof HTMLSelectElement ? [...element.selectedOptions] : [];
  const attributes = [element, ...chosen].flatMap((each) => [...each.attributes].map(({ value }) => value));
  const said = [...attributes, ...pathname.split('/'), ...new URLSearchParams(search).values()];
  return (named) => named === name || (ID.test(named) && said.includes(named));
}
