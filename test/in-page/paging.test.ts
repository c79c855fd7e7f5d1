import { afterEach, describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { PAGE_SIZE } from '../host/listing.ts';
import { printDay, type SampleAccount } from '../samples/account.ts';
import { today } from '../samples/today.ts';
import { expectNothingFalse, settled } from '../visit/at-rest.ts';
import { exportedJson } from '../visit/exported.ts';
import { frameNow, twoFrames } from '../visit/frames.ts';
import { act, command, pressInPage, problemsOf } from '../visit/host-steps.ts';
import { cents } from '../visit/panel-facts.ts';
import {
  expectAtLeast,
  openedList,
  UNWALKED,
  usableIn,
  WALKED,
  withoutTotal,
  withTotal,
} from '../visit/parted-list.ts';

/** A page and a half of grants that are alike in every cell. */
const alike: SampleAccount = {
  ...withoutTotal,
  rows: Array.from({ length: 15 }, () => ({
    received: printDay(today, [-1, 20]),
    state: 'Available',
    balance: '$2.00 / $2.00',
    expires: printDay(today, [4, 1]),
  })),
};

let visit: Visit;

onStage((stage) => {
  describe('on a page that shows a part of its grants', () => {
    afterEach(async () => {
      await expectNothingFalse(visit, []);
      expect(await problemsOf(visit)).toEqual([]);
    });

    it('gives a lower bound for the first page of three, and says what share it has seen', async () => {
      visit = await openedList(stage, 'pages');
      await expectAtLeast(visit, usableIn(PAGE_SIZE));
      const { words } = await frameNow(visit);
      expect(words).toMatch(/\b10\b.*\b23\b/s);
      const { status, totals } = await exportedJson(visit);
      expect(status).toBe('partial');
      expect(totals).toMatchObject({ usable: null, usableAtMost: null });
      expect(cents(`$${totals.usableAtLeast}`)).toBe(usableIn(PAGE_SIZE));
    });

    it('joins the pages as the reader goes through them, to the exact figure', async () => {
      visit = await openedList(stage, 'pages');
      await pressInPage(visit, 'Next');
      await expectAtLeast(visit, usableIn(2 * PAGE_SIZE));
      await pressInPage(visit, 'Next');
      await settled(visit, WALKED);
      const { status, totals, grants } = await exportedJson(visit);
      expect(status).toBe('ok');
      expect(totals.usable).toBe(withTotal.truth.usable);
      expect(grants).toHaveLength(23);
    });

    it('counts no row twice while the reader goes back and forth', async () => {
      visit = await openedList(stage, 'pages');
      for (const words of ['Next', 'Previous', 'Next', 'Previous', 'Next']) await pressInPage(visit, words);
      await expectAtLeast(visit, usableIn(2 * PAGE_SIZE));
      for (const words of ['Next', 'Previous', 'Previous']) {
        await pressInPage(visit, words);
        await settled(visit, WALKED);
      }
    });

    it('counts rows that are alike in every cell as so many grants, on one page and over two', async () => {
      visit = await openedList(stage, 'pages', { of: alike });
      await expectAtLeast(visit, 2000);
      await pressInPage(visit, 'Next');
      expect((await settled(visit, WALKED)).figure).toBe('$30.00');
    });

    it('starts anew when the page turns the order round between two pages', async () => {
      visit = await openedList(stage, 'pages');
      await pressInPage(visit, 'Next');
      await act(visit, 'sort');
      await twoFrames(visit);
      await pressInPage(visit, 'Next');
      expect((await settled(visit, UNWALKED)).status).toBe('partial');
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
    });

    it('joins no rows of two orders where the order is turned round and the page turned within one frame', async () => {
      visit = await openedList(stage, 'pages');
      await settled(visit, UNWALKED);
      await visit.evaluate(async () => {
        await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
        const { turnPage, sort } = window.host;
        for (const step of [() => turnPage(1), sort, () => turnPage(1)]) {
          step();
          // The page's observers run.
          for (let turn = 0; turn < 5; turn++) await null;
        }
      });
      await settled(visit, UNWALKED);
    });

    it.each(['addRow', 'deleteRow'] as const)('never keeps a figure of before, after %s', async (step) => {
      visit = await openedList(stage, 'pages');
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
      await act(visit, step);
      await settled(visit, UNWALKED);
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
    });

    it('notices a row more and another less that leave the count as it was', async () => {
      visit = await openedList(stage, 'pages');
      await command(visit, 'walkThrough');
      await visit.evaluate(() => {
        window.host.addRow();
        window.host.deleteRow();
      });
      await settled(visit, UNWALKED);
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
    });

    it('does not hold the total of the page against a part of its rows, and explains it by all of them', async () => {
      visit = await openedList(stage, 'pages', { of: withTotal });
      await waitForStatus(visit, 'partial');
      expect((await frameNow(visit)).words).not.toContain('no sum of the rows explains it');
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
      expect((await exportedJson(visit)).headline.equals).toBe('everything ever granted');
    });
  });
});
