import { describe, expect, inject, it } from 'vitest';
import { onStage } from '#stage';
import type { OpenOptions, Visit } from '../browsers/driver.ts';
import { pressButton, waitForStatus } from '../browsers/panel.ts';
import { documentOf, samplePage } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { accounts } from '../samples/today.ts';
import { dimmed, labelTexts, misplaced, paintedWords, rowLabels, struckThrough } from '../visit/marks.ts';
import type { Stage } from '../visit/stage.ts';

const { A, B, C, E } = accounts;
const [r1 = '', r2 = '', r3 = '', r4 = '', r5 = '', r6 = ''] = B.rows.map(({ received }) => received);
const IN_FULL = { [r1]: '3', [r2]: '2', [r3]: '1 next, if soonest expiry' };
const IN_SHORT = { [r1]: '3', [r2]: '2', [r3]: '1' };
/** Makes room for every label in full beside the words of the State column. */
const WIDE_STATE = '<style>@media (width > 999px) { td:nth-child(2) { min-width: 260px } }</style>';
const PAGE = samplePage(B, { delivery: 'static' }).replace('</head>', `${WIDE_STATE}</head>`);
const STATE = 1;
const OWN = Array(8).fill('own');

/** What does not depend on how a browser paints: Chromium shows it with each `npm test`, and Firefox with the long counts. */
const itThoroughly = it.runIf(inject('isThorough'));

async function openB(stage: Stage, options: OpenOptions = {}, page = PAGE): Promise<Visit> {
  const visit = await stage.open({ page }, options);
  await waitForStatus(visit, 'ok');
  return visit;
}

/** Whether the labels of a sample stand below the words of their cells, as no room beside any is in view. */
const isBelow = (id: string, width: number) => id === 'C' && width === 320;

/** Waits for labels with these texts, which are then all where they belong. */
async function expectLabels(visit: Visit, texts: Record<string, unknown>): Promise<void> {
  await expect.poll(() => labelTexts(visit), { timeout: 5000 }).toEqual(texts);
  const labels = await rowLabels(visit);
  expect(misplaced(labels)).toEqual([]);
  expect(new Set(labels.map(({ cell }) => cell))).toEqual(new Set([STATE]));
}

const expectNoMarks = async (visit: Visit) => {
  await expect.poll(() => paintedWords(visit)).toEqual([]);
  expect(await struckThrough(visit)).toEqual([]);
  expect(await dimmed(visit)).toEqual([]);
};

onStage((stage, name) => {
  it('numbers the rows that can be drawn, dims those that the page calls expired and strikes what is left in them', async () => {
    const visit = await openB(stage);
    await expectLabels(visit, IN_FULL);
    const gone = B.rows.slice(3).map(({ balance }) => balance);
    expect(await struckThrough(visit)).toEqual(gone);
    expect(await dimmed(visit)).toEqual([r4, r5, r6]);
    await visit.resize(1280, 1400);
    await visit.screenshot(`test-output/marks/${name}.png`);
  });

  it('strikes all of an amount that takes two lines, and dims no part of a row alone', async () => {
    const narrow = '<style>.scroll table { min-width: 0 } td { white-space: normal }</style>';
    const visit = await openB(
      stage,
      { width: 300, height: 900 },
      PAGE.replace('</head>', `${narrow}</head>`),
    );
    const highlighted = () =>
      visit.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)));
    await expect.poll(highlighted).toEqual(B.rows.slice(3).map(({ balance }) => balance));
    expect(await struckThrough(visit)).toEqual(await highlighted());
    expect(await dimmed(visit)).toEqual([]);
    await visit.screenshot(`test-output/marks/${name}-narrow.png`);
  });

  itThoroughly('strikes amounts in a list of more than sixty rows, and dims none of them', async () => {
    const rows = Array.from({ length: 61 }, (_, nth) => [r5, 'Expired', `$${nth + 1}.00 / $70.00`, r4]);
    const headers = ['Received', 'State', 'Balance', 'Expires'];
    const visit = await stage.open({ page: pageWithTable({ headers, rows }) }, { width: 1280, height: 900 });
    await waitForStatus(visit, 'ok');
    await expect.poll(() => struckThrough(visit)).toEqual(rows.map(([, , balance]) => balance));
    expect(await dimmed(visit)).toEqual([]);
  });

  itThoroughly('follows the chosen rule', async () => {
    const visit = await openB(stage);
    await pressButton(visit, 'Promotional first');
    await expectLabels(visit, { [r1]: '2', [r2]: '1 next, if promotional first', [r3]: '3' });
    await pressButton(visit, 'Oldest first');
    await expectLabels(visit, { ...IN_FULL, [r3]: '1 next, if oldest first' });
  });

  itThoroughly('stays with each grant when the rows are sorted, before they are painted', async () => {
    const visit = await openB(stage);
    await visit.evaluate(() => {
      const body = document.querySelector('tbody');
      body?.replaceChildren(...[...body.children].reverse());
    });
    expect(await labelTexts(visit)).toEqual(IN_FULL);
    await expectLabels(visit, IN_FULL);
  });

  it('stands behind the words at 320 px, also once the table is scrolled sideways and after widening', async () => {
    const visit = await openB(stage, { width: 320, height: 700 });
    await expectLabels(visit, IN_SHORT);
    const before = await rowLabels(visit);
    const scrolled = await visit.evaluate(() => {
      const scroller = document.querySelector('.scroll');
      scroller?.scrollBy({ left: 100, behavior: 'instant' });
      return scroller?.scrollLeft ?? 0;
    });
    expect(scrolled).toBeGreaterThan(50);
    await expectLabels(visit, IN_SHORT);
    const moved = (await rowLabels(visit)).map(({ start }, nth) =>
      Math.round((before[nth]?.start ?? 0) - start),
    );
    expect(new Set(moved)).toEqual(new Set([Math.round(scrolled)]));
    await visit.resize(1280, 700);
    await expectLabels(visit, IN_FULL);
    await visit.resize(320, 700);
    await expectLabels(visit, IN_SHORT);
  });

  it.each(inject('isThorough') ? ['0.5', '1.5', '2'] : ['1.5'])(
    'stands behind the words where the page is zoomed by %s',
    async (zoom) => {
      const visit = await openB(stage);
      await visit.evaluate(
        (factor) => document.querySelector('main')?.style.setProperty('zoom', factor),
        zoom,
      );
      await expectLabels(visit, IN_FULL);
      await visit.evaluate(() => document.querySelector('tbody')?.append(''));
      await expectLabels(visit, IN_FULL);
    },
  );

  it.each([A, B, C, E])(
    'is in the State column of sample $id, in the next one where that has no room, and below its words where that is out of view',
    async ({ rows, ...account }) => {
      const page = samplePage({ rows, ...account }, { delivery: 'static' });
      const visit = await stage.open({ page });
      await waitForStatus(visit, account.truth.status);
      const open = rows.filter(({ state }) => state !== 'Expired').map(({ received }) => received);
      for (const width of [1280, 768, 320]) {
        await visit.resize(width, 800);
        const cell = account.id === 'C' && width === 768 ? STATE + 1 : STATE;
        const placed = async () => (await rowLabels(visit)).map((label) => [label.row, label.cell]);
        await expect.poll(placed).toEqual(open.map((row) => [row, cell]));
        const labels = await rowLabels(visit);
        expect(Math.max(...labels.map(({ end }) => end))).toBeLessThanOrEqual(width);
        if (!isBelow(account.id, width)) expect(misplaced(labels)).toEqual([]);
      }
    },
  );

  itThoroughly('changes no node, attribute or text of the page', async () => {
    const page = PAGE;
    const visit = await openB(stage);
    await expectLabels(visit, IN_FULL);
    const { own, shown } = await visit.evaluate((source) => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelector('grantlens-panel')?.remove();
      const parsed = new DOMParser().parseFromString(source, 'text/html').documentElement;
      return { own: parsed.outerHTML, shown: copy.outerHTML };
    }, page);
    expect(shown).toBe(own);
  });

  it.each(inject('isThorough') ? ['after', 'before'] : ['before'])(
    'leaves alone what the page itself paints %s the words of its cells',
    async (part) => {
      const visit = await stage.open({
        page: pageWithTable({
          headers: ['Received', 'State', 'Balance', 'Expires'],
          rows: [
            [r5, 'Expired', '$5.00 / $5.00', r4],
            [r3, 'Available', '$0.00 / $5.00', r1],
          ],
          before: `<style>td::${part} { content: "own" }</style>`,
        }),
      });
      await waitForStatus(visit, 'ok');
      expect((await paintedWords(visit)).sort()).toEqual([...OWN, 'used up']);
      expect(await struckThrough(visit)).toEqual(part === 'before' ? [] : ['$5.00 / $5.00', '$0.00 / $5.00']);
    },
  );

  // It waits for what comes seconds after the load.
  itThoroughly('marks no row of another list that comes to be built as the table is', async () => {
    const row = (cells: string[], role: string) =>
      `<div role=row>${cells.map((cell) => `<p role=${role}>${cell}</p>`).join('')}</div>`;
    const grants =
      row(['Received', 'State', 'Balance', 'Expires'], 'columnheader') +
      row([r5, 'Expired', '$5.00 / $5.00', r4], 'cell');
    const other = row(['Key', 'Owner', 'Made', 'Used'], 'columnheader') + row(['a', 'b', 'c', 'd'], 'cell');
    const visit = await stage.open({
      page: documentOf('Grants', `<main><div role=table>${grants}</div><div id=other>${other}</div></main>`),
    });
    await waitForStatus(visit, 'ok');
    const marked = (wanted: string) =>
      visit.evaluate((id) => {
        const cells = [...document.querySelectorAll(`${id} p`)];
        return cells.filter(
          (cell) => getComputedStyle(cell, '::first-line').color !== getComputedStyle(cell).color,
        ).length;
      }, wanted);
    // A page that has had its time to load is looked at anew once; after that nothing else lays the marks.
    await visit.until(() => performance.now() > 5000);
    expect(await marked('[role=table]:not(#other)')).toBe(4);
    await visit.evaluate(() => document.querySelector('#other')?.setAttribute('role', 'table'));
    await expect.poll(() => marked('#other'), { timeout: 8000 }).toBe(0);
    expect(await marked('[role=table]:not(#other)')).toBe(4);
  });

  describe('are gone, for whatever stands there afterwards,', () => {
    itThoroughly('when the table is taken out', async () => {
      const visit = await openB(stage);
      await visit.evaluate(() => document.querySelector('.scroll')?.remove());
      await expectNoMarks(visit);
    });

    itThoroughly('when the table is hidden, and are back when it is shown', async () => {
      const visit = await openB(stage);
      await visit.evaluate(() => document.querySelector('table')?.style.setProperty('display', 'none'));
      await expectNoMarks(visit);
      await visit.evaluate(() => document.querySelector('table')?.style.removeProperty('display'));
      await expectLabels(visit, IN_FULL);
    });

    itThoroughly('when its rows are emptied, as for reading them anew', async () => {
      const visit = await openB(stage);
      await visit.evaluate(() => {
        for (const cell of document.querySelectorAll('section:first-of-type td')) cell.textContent = '';
      });
      await waitForStatus(visit, 'reading');
      await expectNoMarks(visit);
    });

    it('when another table takes its place, before that is painted', async () => {
      const visit = await openB(stage);
      await visit.evaluate(() => {
        const [grants, invoices] = document.querySelectorAll('table');
        if (invoices) grants?.replaceWith(invoices.cloneNode(true));
      });
      expect(await paintedWords(visit)).toEqual([]);
      await expectNoMarks(visit);
    });
  });
});
