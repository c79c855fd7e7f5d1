import { describe, expect, inject, it } from 'vitest';
import { bareStage, onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { pressButton } from '../browsers/panel.ts';
import { twoFrames } from '../visit/frames.ts';
import { type HostPage, hostPage, openedMarked, untilMarked } from '../visit/host-page.ts';
import { paintedWords } from '../visit/marks.ts';
import { shownIn } from '../visit/redraw.ts';
import type { Stage } from '../visit/stage.ts';

const PADDED = 'td, th, [role=cell] { padding: 12px 16px }';
const BUTTON = ' <button type="button">Use</button>';
/** Pages by how their rows are built. */
const PAGES: Record<string, HostPage> = {
  'cells with room at their edge': { style: `${PADDED} td { background: #fff }`, held: BUTTON },
  'rows that are positioned': { style: `${PADDED} tr { position: relative }`, held: '<i><b>!</b></i>' },
  'a column that sticks': {
    style: `${PADDED} td:first-child { position: sticky; left: 0; background: #fff }`,
  },
  'cells that are as narrow as their words': { style: 'table { width: auto } td { white-space: nowrap }' },
  'cells of lines and blocks': {
    style: `${PADDED} td { line-height: 30px; vertical-align: baseline } p { margin: 9px 0 }`,
    held: '<p>one <em>line</em></p><p>another line</p>',
  },
  'rows and cells that lay out their parts in a row': {
    style: `[role=row] { display: flex; gap: 8px } [role=cell], [role=columnheader] { display: flex; flex: 1; gap: 12px; align-items: center }`,
    held: '<small>new</small>',
    roles: true,
  },
  'cells that spread their parts': {
    style:
      '[role=row] { display: grid; grid-template-columns: repeat(4, 1fr) } [role=cell] { display: flex; justify-content: space-between }',
    held: '<small>new</small>',
    roles: true,
  },
  'parts of its own before all words': {
    style: `${PADDED} td::before { content: "Name"; display: block; font-size: 10px }`,
  },
  'text from right to left': { style: `${PADDED} table { direction: rtl }`, held: BUTTON },
  'parts of any kind in any place': {
    style: '* { transition: all 0.1s } ::before, ::after { box-sizing: content-box !important; margin: 2px }',
    held: '<div style="clear: both">below</div>',
  },
};

/** To ask an element of Firefox for all that it is takes long: without the long counts, half of the pages have to do. */
const PAGES_LOOKED_AT = Object.entries(PAGES).filter((_, nth) => inject('isThorough') || nth % 2 === 0);
const TIME_LIMIT = 300_000;

/** Styles that a page may move its cells by; each browser starts its transitions in its own way, so that each looks at one. */
const STYLES = [
  '*, ::before, ::after { transition: all 0.05s }',
  '* { transition: all 0.05s }',
  'tr, td { transition: color 0.05s, box-shadow 0.05s, -webkit-text-fill-color 0.05s }',
  'td { transition: all 0.05s allow-discrete }',
  '@keyframes come { from { opacity: 0.5 } } ::before { animation: come 0.05s }',
];
const STYLES_HEARD = inject('isThorough') ? STYLES : STYLES.slice(0, 1);

/** All that a page can ask of the elements of its list: their styles, sizes and places in it. */
function look(visit: Visit): Promise<string[][]> {
  return visit.evaluate(() => {
    const list = document.querySelector('.scroll');
    const { left = 0, top = 0 } = list?.getBoundingClientRect() ?? {};
    const all = [...(list?.querySelectorAll<HTMLElement>('*') ?? [])];
    const places = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(element);
      const text = words.getBoundingClientRect();
      const { offsetParent } = element;
      const overflows = [
        element.scrollWidth > element.clientWidth + 1,
        element.scrollHeight > element.clientHeight + 1,
      ];
      const numbers = [
        box.x - left,
        box.y - top,
        box.width,
        box.height,
        text.x - left,
        text.y - top,
        text.width,
      ];
      const parent = offsetParent === document.body ? 'body' : all.indexOf(offsetParent as HTMLElement);
      return [...numbers.map((each) => Math.round(each * 100) / 100), ...overflows, parent];
    };
    return all.map((element) => {
      const style = getComputedStyle(element);
      const said = [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [element.localName, ...places(element).map(String), ...said];
    });
  });
}

/** What differs, each as what is seen and what was wanted. */
function differences(seen: string[][], wanted: string[][]): string[] {
  if (seen.length !== wanted.length) return [`${seen.length} elements in place of ${wanted.length}`];
  return seen.flatMap((said, nth) =>
    said.flatMap((each, part) => {
      const other = wanted[nth]?.[part];
      return each === other ? [] : `${said[0]}: ${each} in place of ${other}`;
    }),
  );
}

/** What all pages are and what is painted before and behind their words, on one stage. */
async function looks(
  stage: Stage,
  ready: (visit: Visit) => Promise<unknown>,
): Promise<{ look: string[][]; marks: string[] }[]> {
  const show = shownIn(stage);
  const seen = [];
  for (const [, given] of PAGES_LOOKED_AT) {
    const visit = await show(hostPage(given));
    await ready(visit);
    seen.push({ look: await look(visit), marks: await paintedWords(visit) });
  }
  return seen;
}

/** What may be heard of transitions and animations while panel and page change: a line for each event. */
async function heardWhileChanging(visit: Visit): Promise<string[]> {
  await visit.evaluate(() => {
    const heard: string[] = [];
    for (const kind of ['transition', 'animation'])
      for (const moment of ['run', 'start', 'end', 'cancel'])
        document.addEventListener(kind + moment, ({ target, type }) => heard.push(`${type} ${target}`), true);
    Object.assign(window, { heard });
  });
  await pressButton(visit, 'Oldest first');
  await visit.evaluate(() =>
    document.querySelector('tbody')?.append(document.querySelector('tbody tr') ?? ''),
  );
  await twoFrames(visit);
  await visit.until(() => document.getAnimations().length === 0);
  await twoFrames(visit);
  return visit.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

onStage((stage) => {
  const withoutUs = bareStage();

  describe('a page can ask what it wants of its own elements, and is told what it is told without us,', () => {
    it(
      'whatever they are built of',
      async () => {
        // One after the other: of a tab behind another one Firefox paints no frames.
        const [seen, wanted] = [await looks(stage, untilMarked), await looks(withoutUs, twoFrames)];
        for (const [nth, [name, given]] of PAGES_LOOKED_AT.entries()) {
          const [ours, own] = [seen[nth] ?? expect.fail(), wanted[nth] ?? expect.fail()];
          expect(own.look.length, name).toBeGreaterThan(20);
          expect(differences(ours.look, own.look).slice(0, 9), name).toEqual([]);
          const spreads = given.style.includes('space-between');
          expect(ours.marks.length > own.marks.length, name).toBe(!spreads);
        }
      },
      TIME_LIMIT,
    );
  });

  it.each(STYLES_HEARD)(
    'the page hears of no transition or animation that is not its own: %s',
    async (style) => {
      const visit = await openedMarked(stage, hostPage({ style: `td { padding: 12px } ${style}` }));
      expect((await heardWhileChanging(visit)).slice(0, 9)).toEqual([]);
    },
  );
});
