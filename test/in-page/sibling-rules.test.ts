import { expect, it } from 'vitest';
import { bareStage } from '#stage';
import { documentOf } from '../samples/page.ts';

const [HEAD, ROW] = [
  '<tr><th>Received</th><th>Balance</th></tr>',
  '<tr><td>Oct 9, 2026</td><td>$5.00</td></tr>',
];
/** The layouts by what stands in them beside the list. */
const LAYOUTS = {
  'four-column-table': `<h2>Credit grants</h2><table>${HEAD}${ROW}</table>`,
  'split-table': `<h2>Credit grants</h2><div role="table"><div role="row">$5.00</div></div>`,
  'gauge-table': `<h3>Free trial usage</h3><div>$3.07 / $43.00</div><table>${HEAD}${ROW}</table>`,
  'gauge-list': `<h3>Free trial usage</h3><p>$3.07 / $43.00</p><div><p>$15.00</p></div>`,
  cards: '<h2>Credit grants</h2><ul><li>$5.00</li></ul>',
};

/** It runs in the page: the rules for neighbours of which an element fits one more or one less, by where the panel is put. */
function broken(markup: string): Record<'before' | 'behind' | 'aboveHeading', number> {
  const list = ':is(table, ul, div)';
  const rules = [
    ...[
      `:is(h2, h3) + ${list}`,
      `:is(h2, h3) ~ ${list}`,
      ':is(h2, h3) + p',
      ':is(h2, h3) + *',
      `p + ${list}`,
    ],
    ...['* + *', `${list} + p`, `:has(+ ${list})`, ':first-child', ':last-child', ':only-child'],
    ...[':nth-child(odd)', ':nth-last-child(odd)'],
  ];
  const main = document.querySelector('main') ?? document.body;
  const brokenBy = (put: (panel: Element, of: Element) => void) => {
    main.innerHTML = markup;
    const all = [...main.querySelectorAll('*')];
    const fitting = () => all.map((element) => rules.map((rule) => element.matches(rule)));
    const before = fitting();
    const place = [...main.children].filter((child) => child.matches(list)).at(-1);
    if (place) put(document.createElement('grantlens-panel'), place);
    return fitting().flatMap((fits, nth) => fits.filter((fit, rule) => fit !== before[nth]?.[rule])).length;
  };
  return {
    before: brokenBy((panel, of) => of.before(panel)),
    behind: brokenBy((panel, of) => of.after(panel)),
    aboveHeading: brokenBy((panel) => main.prepend(panel)),
  };
}

// Behind a long list nobody would see the panel: so it stands before it, at the cost of at most two rules more.
it('breaks at most five rules for neighbours in any layout, two more than behind the list', async () => {
  const visit = await bareStage().open({ page: documentOf('Billing', '<main></main>') });
  const counts = await Promise.all(Object.values(LAYOUTS).map((markup) => visit.evaluate(broken, markup)));
  expect(Math.max(...counts.map(({ before }) => before))).toBe(5);
  expect(Math.max(...counts.map(({ before, behind }) => before - behind))).toBe(2);
  expect(Math.max(...counts.map(({ before, aboveHeading }) => before - aboveHeading))).toBe(1);
});
