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
): (owner: string) => boolean {
  if (!organization) return () => false;
  const { name, element } = organization;
  const chosen = element instanceof HTMLSelectElement ? [...element.selectedOptions] : [];
  const attributes = [element, ...chosen].flatMap((each) => [...each.attributes].map(({ value }) => value));
  const said = [...attributes, ...pathname.split('/')];
  // In a content script of Firefox its values cannot be iterated over (seen in ESR 153).
  new URLSearchParams(search).forEach((value) => {
    said.push(value);
  });
  return (owner) => owner === name || (ID.test(owner) && said.includes(owner));
}
