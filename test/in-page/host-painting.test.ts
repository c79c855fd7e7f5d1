import { describe, expect, inject, it } from 'vitest';
import { areAlike } from '#pictures';
import { onStage } from '#stage';
import type { Area, Visit } from '../browsers/driver.ts';
import { waitForCompletePanel } from '../browsers/panel.ts';
import { poll } from '../browsers/poll.ts';
import { twoFrames } from '../visit/frames.ts';
import { type HostPage, hostPage, openedMarked } from '../visit/host-page.ts';
import { dimmed } from '../visit/marks.ts';
import type { Stage } from '../visit/stage.ts';

const OPAQUE = 'background: #fff; color: #222';
/** Scroll bars that lie over the page fade away in their own time. */
const NO_BARS = '* { scrollbar-width: none }';
const MENU = `position: absolute; width: 1000px; height: 400px; ${OPAQUE}`;

/** What a page lays over its rows, by where it comes from; `#cover` lies over all marks then. */
const COVERS: Record<string, HostPage> = {
  'a header of the table that sticks': {
    style: `.scroll { height: 300px; overflow: auto } thead { position: sticky; top: 0; height: 240px; ${OPAQUE} }`,
    rows: 30,
  },
  'a column that sticks': {
    style: `.scroll { width: 400px; overflow: auto } table { width: 1600px; table-layout: fixed } td:first-child, th:first-child { position: sticky; left: 0; width: 120px; min-width: 120px; ${OPAQUE} }`,
    rows: 1,
  },
  'a header of the page that sticks': {
    style: `header { position: sticky; top: 0; height: 700px; ${OPAQUE} } main { height: 4000px }`,
    before: '<header id="cover">Header</header>',
  },
  'a menu that hangs from before the table': {
    style: `#menu { position: relative } #cover { top: 0; ${MENU}; height: 3000px }`,
    before: '<div id="menu"><div id="cover">Menu</div></div>',
  },
  'a menu that hangs from a cell': {
    style: `td { padding: 12px } i { display: none } tr:first-child td:first-child i { display: block; ${MENU} }`,
    held: '<i></i>',
  },
  'a dialog with a backdrop': {
    style: `#cover { position: fixed; inset: 0; ${OPAQUE} }`,
    before: '<div id="cover">Dialog</div>',
  },
};

/** Pages by what is pressed in their rows; all of it takes its colour from the row. */
const CONTROLS = {
  'a button': '<button type="button">Use</button>',
  'a button without a look': '<button type="button" style="all: unset">Use</button>',
  'a link': '<a href="#use">Use</a>',
  'a word that is a button': '<span role="button">Use</span>',
  'a button in a box': '<div><p><button type="button">Use</button></p></div>',
  'a select': '<select><option>Use</option></select>',
};

/** Firefox looks at the control that it draws by itself, and at one way to cover a row for each way to be laid over it. */
const CONTROLS_LOOKED_AT = Object.entries(CONTROLS).filter(
  ([what]) => inject('isThorough') || what === 'a select',
);
const COVERS_LOOKED_AT = Object.entries(COVERS).filter(
  ([what]) => inject('isThorough') || /header of the table|hangs from a cell|dialog/.test(what),
);

/** Opens a page and waits until the panel has said all: what it adds later would move what is scrolled. */
async function openedAtRest(stage: Stage, given: HostPage): Promise<Visit> {
  const visit = await openedMarked(stage, hostPage({ ...given, style: `${NO_BARS} ${given.style}` }));
  await waitForCompletePanel(visit);
  await twoFrames(visit);
  return visit;
}

/** Scrolls so that rows come to lie under what sticks, and says where on the screen the rows are. */
function scrolled(visit: Visit): Promise<Area> {
  return visit.evaluate(() => {
    document.querySelector('td')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    document.querySelector('.scroll')?.scrollBy({ top: 150, left: 110, behavior: 'instant' });
    const covers = ['#cover', 'td i', 'td:first-child', 'thead'].flatMap((each) => [
      ...document.querySelectorAll(each),
    ]);
    const cover =
      covers.find((each) => ['sticky', 'absolute', 'fixed'].includes(getComputedStyle(each).position)) ??
      document.querySelector('tbody');
    const { x, y, right, bottom } = cover?.getBoundingClientRect() ?? new DOMRect();
    const [left, top] = [Math.max(x, 0), Math.max(y, 0)];
    const [width, height] = [Math.min(right, innerWidth) - left, Math.min(bottom, innerHeight) - top];
    return { x: left, y: top, width, height };
  });
}

/** The same once it stays there: what the panel says later would move it. */
function scrolledAtRest(visit: Visit): Promise<Area> {
  return poll(async () => {
    const before = await scrolled(visit);
    await twoFrames(visit);
    const now = await scrolled(visit);
    return JSON.stringify(now) === JSON.stringify(before) && now;
  }, 'the rows to stay in their place');
}

/** A picture of that part of the screen with ours in sight, and one without our marks and panel. */
async function pictures(visit: Visit, name: string, area: Area): Promise<[string, string]> {
  const paths: [string, string] = [
    `test-output/painting/${name}.png`,
    `test-output/painting/${name}-bare.png`,
  ];
  await visit.screenshot(paths[0], area);
  await visit.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.querySelector<HTMLElement>('grantlens-panel')?.style.setProperty('visibility', 'hidden');
  });
  await twoFrames(visit);
  await visit.screenshot(paths[1], area);
  return paths;
}

onStage((stage, name) => {
  describe('what is pressed in a row that has expired has the colours that it has without us:', () => {
    it.each(CONTROLS_LOOKED_AT)('%s', async (what, held) => {
      const style = 'td { padding: 12px 16px; color: #b00 } td > * { color: inherit }';
      const visit = await openedAtRest(stage, { style, held });
      const area = await visit.evaluate(() => {
        const controls = document.querySelectorAll('tr:nth-child(4) :is(button, a, select, [role=button])');
        controls[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x = 0, y = 0, width = 0, height = 0 } = controls[0]?.getBoundingClientRect() ?? {};
        return { x, y, width, height };
      });
      expect(await dimmed(visit)).not.toEqual([]);
      const [ours, own] = await pictures(visit, `${name}-${what.replaceAll(' ', '-')}`, area);
      expect(await areAlike(ours, own)).toBe(true);
    });
  });

  describe('marks are covered by what covers their rows:', () => {
    it.each(COVERS_LOOKED_AT)('%s', async (cover, given) => {
      const visit = await openedAtRest(stage, given);
      const area = await scrolledAtRest(visit);
      expect(Math.min(area.width, area.height)).toBeGreaterThan(15);
      const [ours, own] = await pictures(visit, `${name}-${cover.replaceAll(' ', '-')}`, area);
      expect(await areAlike(ours, own)).toBe(true);
    });

    it('and the panel is covered by what hangs over it', async () => {
      const visit = await openedAtRest(
        stage,
        COVERS['a menu that hangs from before the table'] ?? { style: '' },
      );
      const sight = { x: 0, y: 0, width: 1280, height: 800 };
      const isHit = await visit.evaluate(() => document.elementFromPoint(400, 400)?.id);
      const [ours, own] = await pictures(visit, `${name}-panel`, sight);
      expect(isHit).toBe('cover');
      expect(await areAlike(ours, own)).toBe(true);
    });

    it('and are to be seen where nothing does', async () => {
      const visit = await openedAtRest(stage, { style: 'td { padding: 12px }' });
      const area = { ...(await scrolledAtRest(visit)), width: 900, height: 60 };
      const [ours, own] = await pictures(visit, `${name}-nothing`, area);
      expect(await areAlike(ours, own)).toBe(false);
    });
  });
});
