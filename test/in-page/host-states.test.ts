import { describe, expect, it } from 'vitest';
import { bareStage, onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { twoFrames } from '../visit/frames.ts';
import { hostPage, openedMarked } from '../visit/host-page.ts';
import { rowLabels } from '../visit/marks.ts';

const PADDED = 'td { padding: 12px 16px }';
const OWN = '{ content: "own"; position: absolute; color: rgb(1, 2, 3) }';
const BOX = ' <input type="checkbox">';

/** Brings the first row into the state that the page has a rule for. */
type Bring = (visit: Visit) => Promise<unknown>;

const hoverAt =
  (selector: string): Bring =>
  async (visit) => {
    const { x, y } = await visit.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);
    await visit.hover(x, y);
  };
const CELL = 'tbody td:nth-child(2)';
const onCell = hoverAt(CELL);
const select: Bring = (visit) =>
  visit.evaluate(() => document.querySelector('tbody tr')?.classList.toggle('selected'));
const focus: Bring = (visit) =>
  visit.evaluate(() => document.querySelector<HTMLElement>('td input')?.focus());
const check: Bring = (visit) =>
  visit.evaluate(() => document.querySelector<HTMLElement>('td input')?.click());

const STATES: [rule: string, bring: Bring][] = [
  [`td:hover::after ${OWN}`, onCell],
  [`td:hover::before ${OWN}`, onCell],
  [`tr:hover td::before ${OWN}`, onCell],
  [`@layer page { tbody:hover tr:first-child > td::before ${OWN} }`, onCell],
  [`.selected td:first-child::before ${OWN}`, select],
  [`tr:focus-within > td::before ${OWN}`, focus],
  [`tr:has(:checked) > td::before ${OWN}`, check],
  [`tbody { tr.selected { & > td::before ${OWN} } }`, select],
  [`@supports (color: red) { @media screen { .selected > ::before ${OWN} } }`, select],
];

/** All that the page generates in its first row and in its last, and how that looks. */
function generated(visit: Visit): Promise<string[]> {
  return visit.evaluate(() => {
    const rows = [...document.querySelectorAll('tbody tr')];
    const cells = rows.slice(0, 1).flatMap(({ children }) => [...children]);
    return cells.flatMap((cell) =>
      ['::before', '::after'].map((part) => {
        const style = getComputedStyle(cell, part);
        const names = [
          'content',
          'position',
          'color',
          'float',
          'pointerEvents',
          'marginLeft',
          'fontSize',
        ] as const;
        return style.content === '"own"' ? names.map((name) => style[name]).join(' ') : '';
      }),
    );
  });
}

onStage((stage) => {
  const withoutUs = bareStage();

  describe('what the page generates in a state of a row is as without us, and the label is back after it:', () => {
    it.each(STATES)('%s', async (rule, bring) => {
      const page = hostPage({ style: `${PADDED} ${rule}`, held: BOX });
      const own = await withoutUs.open({ page });
      await bring(own);
      await twoFrames(own);
      const wanted = await generated(own);
      expect(wanted.filter((each) => each !== '')).not.toEqual([]);

      const ours = await openedMarked(stage, page);
      const labels = await rowLabels(ours);
      // Rows that the page itself calls expired have none.
      expect(labels).toHaveLength(2);
      await bring(ours);
      await twoFrames(ours);
      expect(await generated(ours)).toEqual(wanted);
      await ours.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      if (bring === select || bring === check) await bring(ours);
      await ours.hover(5, 5);
      await expect.poll(() => rowLabels(ours)).toEqual(labels);
    });
  });

  it.each([
    'tr:hover td { box-shadow: inset 0 0 0 2px rgb(1, 2, 3) }',
    'td:hover { box-shadow: inset 4px 0 0 rgb(1, 2, 3) }',
    'tr:hover { outline: 3px solid rgb(1, 2, 3) }',
    'td:hover { outline: 2px solid rgb(1, 2, 3); outline-offset: -2px }',
    'tr:hover td:first-child { box-shadow: rgb(1, 2, 3) 3px 0px 0px 0px inset }',
    'tr:hover { position: relative; box-shadow: 0 0 4px 4px rgb(1, 2, 3) }',
  ])('a ring that the page draws on a row is the same: %s', async (style) => {
    const page = hostPage({ style: `${PADDED} ${style}`, held: '' });
    const rings = async (visit: Visit) => {
      await onCell(visit);
      await twoFrames(visit);
      return visit.evaluate(() =>
        [...document.querySelectorAll('tbody tr, tbody td')].map((each) => {
          const { boxShadow, outline, position } = getComputedStyle(each);
          return [boxShadow, outline, position].join(' ');
        }),
      );
    };
    const own = await withoutUs.open({ page });
    expect(await rings(await openedMarked(stage, page))).toEqual(await rings(own));
  });

  it.each([
    'tr { position: relative } tr:hover a::after { content: ""; position: absolute; inset: 0 }',
    'tr { position: relative } tr:hover a { position: absolute; inset: 0 }',
    'tr { transform: scale(1) } td:hover a::before { content: ""; position: absolute; inset: 0 }',
    '.scroll { position: relative } tbody:hover a::after { content: ""; position: absolute; inset: 0 }',
    'tr { position: relative } .late a::after { content: ""; position: absolute; inset: 0 }',
  ])('a link that is stretched only later takes the clicks of all that it covers: %s', async (style) => {
    const held = '<a href="#grant" aria-label="Grant"></a>';
    const visit = await openedMarked(stage, hostPage({ style: `${PADDED} ${style}`, held, rows: 1 }));
    await visit.evaluate(() => document.querySelector('table')?.classList.add('late'));
    await hoverAt('tbody td:first-child')(visit);
    await twoFrames(visit);
    const hit = await visit.evaluate(() =>
      [...document.querySelectorAll('tbody td')].flatMap((cell) => {
        const { left, right, top, height } = cell.getBoundingClientRect();
        const at = (x: number) => document.elementFromPoint(x, top + height / 2)?.localName;
        return [at((left + right) / 2), at(right - 12)];
      }),
    );
    expect(new Set(hit)).toEqual(new Set(['a']));
  });
});
