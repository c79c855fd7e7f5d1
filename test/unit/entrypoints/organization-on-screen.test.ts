import { describe, expect, it } from 'vitest';
import { onScreen } from '../../../entrypoints/grants.content/organization-on-screen.ts';

const NOWHERE = { pathname: '/settings/organization/billing/credit-grants', search: '' };

function shown(html: string) {
  const place = document.createElement('div');
  place.innerHTML = html;
  const element = place.firstElementChild ?? expect.fail();
  return { name: 'Northwind Labs', element };
}

const button = shown(
  '<button aria-label="Organization" data-id="org-one" data-all="org-two org-three">Northwind Labs</button>',
);
const select = shown(
  '<select aria-label="Organization"><option value="org-two">Acme</option><option value="org-one" selected>Northwind Labs</option></select>',
);

describe('what a call names is the organization on screen', () => {
  it.each([
    ['its name', 'Northwind Labs', button, NOWHERE],
    ['an id of the switch', 'org-one', button, NOWHERE],
    ['the value of the option that is chosen', 'org-one', select, NOWHERE],
    ['an id in the address’s path', 'org-four', button, { pathname: '/org-four/billing', search: '' }],
    ['an id in the address’s query', 'org-four', button, { ...NOWHERE, search: '?organization=org-four' }],
  ])('where it is %s', (_, named, organization, address) => {
    expect(onScreen(organization, address)(named)).toBe(true);
  });

  it.each([
    ['another name', 'Acme', button, NOWHERE],
    ['an id that stands nowhere', 'org-zero', button, NOWHERE],
    ['one of several ids', 'org-two', button, NOWHERE],
    ['the value of another option', 'org-two', select, NOWHERE],
    ['a word of the address that is no id', 'billing', button, NOWHERE],
    ['a word of the switch that is no id', 'Organization', button, NOWHERE],
    ['a number', '100', button, NOWHERE],
    ['nothing', '', button, NOWHERE],
    [
      'an id, and the page names no organization',
      'org-four',
      undefined,
      { pathname: '/org-four', search: '' },
    ],
  ])('but not where it is %s', (_, named, organization, address) => {
    expect(onScreen(organization, address)(named)).toBe(false);
  });
});
