import type { PageFindings } from '../../lib/page/index.ts';

/** The form of OpenAI's organization ids (API reference, 2026). */
const ID = /^org-[\w-]+$/;

/**
 * Returns a function that says whether a name or id in a call is that of the organization on screen. It is if it is the name
 * shown, or an id in the element that shows the name or in the page's address. Any other may be of another organization.
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
  // A content script in Firefox cannot iterate over the values (seen in ESR 153).
  new URLSearchParams(search).forEach((value) => {
    said.push(value);
  });
  return (owner) => owner === name || (ID.test(owner) && said.includes(owner));
}
