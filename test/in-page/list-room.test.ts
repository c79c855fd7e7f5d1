import { expect, it } from 'vitest';
import { bareStage, onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { pressButton, waitForStatus } from '../browsers/panel.ts';
import { framesOf, recorded, twoFrames } from '../visit/frames.ts';
import { hostPage } from '../visit/host-page.ts';

const around = (page: string, open: string, close: string) =>
  page.replace('<div class="scroll">', `${open}<div class="scroll">`).replace('</main>', `${close}</main>`);

const COLUMN = 'display: flex; flex-direction: column;';
const SHELL = `
  html, body { height: 100%; margin: 0; overflow: hidden }
  main { box-sizing: border-box; height: 100%; max-width: none; overflow: hidden; ${COLUMN} }
  .scroll { flex: 1 1 0; min-height: 0; overflow: auto }`;
const card = '.card { height: 260px; overflow: hidden; border: 1px solid } .scroll { overflow: auto }';
const inCard = around(hostPage({ style: card }), '<div class="card"><h3>Grants</h3>', '</div>');
const without = 'main { max-width: none; margin: 0; padding: 0 } .part { display: contents }';
const contents = (layout: string) =>
  around(hostPage({ style: `${without} main { ${layout} }` }), '<div class="part"><h2>Grants</h2>', '</div>');

const SIZE = { width: 1280, height: 620 };

/** How much of the list is in sight, with what it scrolls in, and whether all of the panel can be reached. */
function inSight(visit: Visit) {
  return visit.evaluate(() => {
    const list = document.querySelector('.scroll')?.getBoundingClientRect() ?? new DOMRect();
    const clip = document.querySelector('.card')?.getBoundingClientRect() ?? list;
    const panel = document.querySelector('grantlens-panel')?.getBoundingClientRect() ?? new DOMRect();
    const height = Math.min(list.bottom, clip.bottom) - Math.max(list.top, clip.top);
    const room = document.documentElement.scrollHeight;
    return { height, width: list.width, panelWidth: panel.width, isReached: panel.bottom + scrollY <= room };
  });
}

onStage((stage) => {
  const withoutUs = bareStage();

  it.each([
    ['the rest of a height that the window gives', hostPage({ style: SHELL, rows: 30 })],
    ['a card of a fixed height', inCard],
    [
      'a grid, through a part that lays out nothing itself',
      contents('display: grid; grid-template-columns: 200px 1fr'),
    ],
    ['a row, through such a part', contents('display: flex; gap: 20px')],
    ['a column that centres what it holds', hostPage({ style: `main { ${COLUMN} align-items: center }` })],
  ])('leaves the list its room in %s', async (_, page) => {
    const own = await inSight(await withoutUs.open({ page }, SIZE));
    const visit = await stage.open(recorded({ page }), SIZE);
    await waitForStatus(visit, 'ok');
    await twoFrames(visit);
    const ours = await inSight(visit);
    expect(ours.isReached).toBe(true);
    expect(ours.panelWidth).toBeGreaterThan(500);
    // A scroll bar may have come.
    expect(ours.width).toBeGreaterThan(own.width - 20);
    expect(ours.height).toBeGreaterThan(own.height * 0.8);
    const tops = (await framesOf(visit)).filter(({ panels }) => panels > 0).map(({ tableTop }) => tableTop);
    expect(new Set(tops).size).toBe(1);
  });

  it('leaves a list half of a fixed height where it is opened, and shows the rest of itself by scrolling', async () => {
    const page = hostPage({ style: SHELL, rows: 30 });
    const own = await inSight(await withoutUs.open({ page }, SIZE));
    const visit = await stage.open({ page }, SIZE);
    await waitForStatus(visit, 'ok');
    await pressButton(visit, 'Expand');
    await twoFrames(visit);
    expect((await inSight(visit)).height).toBeGreaterThan(own.height * 0.45);
    const hidden = await visit.evaluate(() => {
      const panel = document.querySelector('grantlens-panel');
      panel?.scrollTo(0, 10_000);
      return panel ? panel.scrollHeight - panel.clientHeight - panel.scrollTop : null;
    });
    expect(hidden).toBeLessThan(2);
  });
});
