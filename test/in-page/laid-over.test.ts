import { expect, it } from 'vitest';
import { onStage } from '#stage';
import { hostPage, openedMarked } from '../visit/host-page.ts';

const LIST = /<div class="scroll">.*<\/div>/s;
const OPENED = '<script>document.querySelector("#over").showModal?.();</script>';

/** How a page lays its list over others: by a style, and by what stands around the list. */
const LAID_OVER: [how: string, style: string, around: (list: string) => string][] = [
  [
    'in a dialog that holds nothing else',
    '#over { overflow: auto }',
    (list) => `<dialog id="over">${list}</dialog>${OPENED}`,
  ],
  ['at a place of its own', '.scroll { position: absolute; top: 80px; left: 0; right: 0 }', (list) => list],
  ['at a place of the window', '.scroll { position: fixed; top: 80px; left: 0; right: 0 }', (list) => list],
  [
    'in a drawer that scrolls',
    '#over { position: fixed; inset: 0 0 0 40%; overflow: auto; background: #fff }',
    (list) => `<aside id="over"><div>${list}</div></aside>`,
  ],
];

onStage((stage) => {
  it.each(LAID_OVER)('is beside a list that is laid over the page, %s', async (_, style, around) => {
    const page = hostPage({ style, before: '<h2>Credit grants</h2>' }).replace(LIST, around);
    const visit = await openedMarked(stage, page);
    const { isHit, shared } = await visit.evaluate(() => {
      const panel = document.querySelector('grantlens-panel');
      panel?.scrollIntoView({ block: 'start', behavior: 'instant' });
      const own = panel?.getBoundingClientRect() ?? new DOMRect();
      const list = document.querySelector('table')?.getBoundingClientRect() ?? new DOMRect();
      const isHit = document.elementFromPoint(own.left + 30, own.top + 30) === panel;
      return { isHit, shared: Math.min(own.bottom, list.bottom) - Math.max(own.top, list.top) };
    });
    expect(isHit).toBe(true);
    expect(shared).toBeLessThanOrEqual(0);
  });
});
