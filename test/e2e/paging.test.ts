import { afterEach, describe, expect, it } from 'vitest';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { DRAWN, PAGE_SIZE } from '../host/listing.ts';
import type { ListOptions } from '../host/state.ts';
import { printDay, type SampleAccount } from '../samples/account.ts';
import { manyGrants } from '../samples/many-grants.ts';
import { has } from './abilities.ts';
import { expectNothingFalse, settled } from './at-rest.ts';
import { exportedJson } from './exported.ts';
import { frameNow, recorded, twoFrames } from './frames.ts';
import { act, command, deferredHost, pressInPage, problemsOf } from './host-steps.ts';
import { cents } from './panel-facts.ts';
import { inBothBrowsers, type Stage, today } from './stage.ts';

const withTotal = manyGrants(today, { count: 23 });
/** Without a total of the page, which would contradict its rows once one is added. */
const account: SampleAccount = { ...withTotal, headline: null };
/** A page and a half of grants that are alike in every cell. */
const alike: SampleAccount = {
  ...account,
  rows: Array.from({ length: 15 }, () => ({
    received: printDay(today, [-1, 20]),
    state: 'Available',
    balance: '$2.00 / $2.00',
    expires: printDay(today, [4, 1]),
  })),
};
const UNWALKED = { isWalked: false };
const WALKED = { isWalked: true };

/** What the first so many of the account's grants have to spend, in cents. */
const usableIn = (count: number) => cents(`$${manyGrants(today, { count }).truth.usable}`);

let visit: Visit;
async function opened(
  stage: Stage,
  by: ListOptions['by'],
  options: { of?: SampleAccount; hasFilter?: boolean } = {},
) {
  const { of = account, hasFilter = false } = options;
  visit = await stage.open(recorded(await deferredHost({ account: of, list: { by, hasFilter } })));
  await visit.until(() => !window.host.isFetching());
}

/** What may be said with a part of the list unseen: at least so much, and never the whole truth by chance. */
async function expectAtLeast(least: number): Promise<void> {
  const { status, figure } = await settled(visit, UNWALKED);
  expect(status).toBe('partial');
  expect(figure).toMatch(/^at least /);
  expect(cents(figure)).toBe(least);
}

inBothBrowsers((stage) => {
  describe.runIf(has('lists'))('on a page that shows a part of its grants', () => {
    afterEach(async () => {
      await expectNothingFalse(visit, []);
      expect(await problemsOf(visit)).toEqual([]);
    });

    it('gives a lower bound for the first page of three, and says what share it has seen', async () => {
      await opened(stage, 'pages');
      await expectAtLeast(usableIn(PAGE_SIZE));
      const { words } = await frameNow(visit);
      expect(words).toMatch(/\b10\b.*\b23\b/s);
      const { status, totals } = await exportedJson(visit);
      expect(status).toBe('partial');
      expect(totals).toMatchObject({ usable: null, usableAtMost: null });
      expect(cents(`$${totals.usableAtLeast}`)).toBe(usableIn(PAGE_SIZE));
    });

    it('joins the pages as the reader goes through them, to the exact figure', async () => {
      await opened(stage, 'pages');
      await pressInPage(visit, 'Next');
      await expectAtLeast(usableIn(2 * PAGE_SIZE));
      await pressInPage(visit, 'Next');
      await settled(visit, WALKED);
      const { status, totals, grants } = await exportedJson(visit);
      expect(status).toBe('ok');
      expect(totals.usable).toBe(account.truth.usable);
      expect(grants).toHaveLength(23);
    });

    it('counts no row twice while the reader goes back and forth', async () => {
      await opened(stage, 'pages');
      for (const words of ['Next', 'Previous', 'Next', 'Previous', 'Next']) await pressInPage(visit, words);
      await expectAtLeast(usableIn(2 * PAGE_SIZE));
      for (const words of ['Next', 'Previous', 'Previous']) {
        await pressInPage(visit, words);
        await settled(visit, WALKED);
      }
    });

    it('counts rows that are alike in every cell as so many grants, on one page and over two', async () => {
      await opened(stage, 'pages', { of: alike });
      await expectAtLeast(2000);
      await pressInPage(visit, 'Next');
      expect((await settled(visit, WALKED)).figure).toBe('$30.00');
    });

    it('starts anew when the page turns the order round between two pages', async () => {
      await opened(stage, 'pages');
      await pressInPage(visit, 'Next');
      await act(visit, 'sort');
      await twoFrames(visit);
      await pressInPage(visit, 'Next');
      expect((await settled(visit, UNWALKED)).status).toBe('partial');
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
    });

    it('joins no rows of two orders where the order is turned round and the page turned within one frame', async () => {
      await opened(stage, 'pages');
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
      await opened(stage, 'pages');
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
      await act(visit, step);
      await settled(visit, UNWALKED);
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
    });

    it('notices a row more and another less that leave the count as it was', async () => {
      await opened(stage, 'pages');
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
      await opened(stage, 'pages', { of: withTotal });
      await waitForStatus(visit, 'partial');
      expect((await frameNow(visit)).words).not.toContain('no sum of the rows explains it');
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
      expect((await exportedJson(visit)).headline.equals).toBe('everything ever granted');
    });

    it('gives a lower bound while the page offers to load more, and the exact figure when all is loaded', async () => {
      await opened(stage, 'more');
      await expectAtLeast(usableIn(PAGE_SIZE));
      await pressInPage(visit, 'Load more');
      await expectAtLeast(usableIn(2 * PAGE_SIZE));
      await pressInPage(visit, 'Load more');
      await settled(visit, WALKED);
    });

    it('joins the rows of a virtual list as the reader scrolls, each once', async () => {
      await opened(stage, 'virtual');
      await expectAtLeast(usableIn(DRAWN));
      const { x, y } = await visit.evaluate(() => {
        document.querySelector('.virtual')?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = document.querySelector('.virtual')?.getBoundingClientRect();
        return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 100 };
      });
      const isAtEnd = () =>
        [...document.querySelectorAll('tr')].at(-1)?.getAttribute('aria-rowindex') === '24';
      while (!(await visit.evaluate(isAtEnd))) {
        const before = await visit.evaluate(() => document.querySelector('.virtual')?.scrollTop ?? 0);
        await visit.wheel(x, y, 0, 120);
        await visit.until((top) => (document.querySelector('.virtual')?.scrollTop ?? 0) > top, before);
      }
      await settled(visit, WALKED);
      await command(visit, 'scrollTo', 0);
      await settled(visit, WALKED);
    });

    it('makes no claim about rows that a jump in a virtual list has passed over', async () => {
      await opened(stage, 'virtual');
      await command(visit, 'scrollTo', 15);
      expect((await settled(visit, UNWALKED)).status).toBe('partial');
    });

    it.each(['Available', 'Expired'] as const)(
      'gives a lower bound while the filter is %s',
      async (state) => {
        await opened(stage, 'whole', { hasFilter: true });
        await settled(visit, WALKED);
        await command(visit, 'filterBy', { state, search: '' });
        await settled(visit, UNWALKED);
        await command(visit, 'filterBy', { state: 'All', search: '' });
        await settled(visit, WALKED);
      },
    );

    it('does not say that there are no grants when a search finds none', async () => {
      await opened(stage, 'whole', { hasFilter: true });
      await settled(visit, WALKED);
      await command(visit, 'filterBy', { state: 'All', search: 'Nothing like this' });
      await visit.until(() => document.querySelector('table') === null);
      await settled(visit, UNWALKED);
    });
  });
});
