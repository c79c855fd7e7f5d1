import { afterEach, describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { DRAWN, PAGE_SIZE } from '../host/listing.ts';
import { expectNothingFalse, settled } from '../visit/at-rest.ts';
import { command, pressInPage, problemsOf } from '../visit/host-steps.ts';
import { expectAtLeast, openedList, UNWALKED, usableIn, WALKED } from '../visit/parted-list.ts';

let visit: Visit;

onStage((stage) => {
  describe('on a page that loads, draws or filters a part of its grants', () => {
    afterEach(async () => {
      await expectNothingFalse(visit, []);
      expect(await problemsOf(visit)).toEqual([]);
    });

    it('gives a lower bound while the page offers to load more, and the exact figure when all is loaded', async () => {
      visit = await openedList(stage, 'more');
      await expectAtLeast(visit, usableIn(PAGE_SIZE));
      await pressInPage(visit, 'Load more');
      await expectAtLeast(visit, usableIn(2 * PAGE_SIZE));
      await pressInPage(visit, 'Load more');
      await settled(visit, WALKED);
    });

    it('joins the rows of a virtual list as the reader scrolls, each once', async () => {
      visit = await openedList(stage, 'virtual');
      await expectAtLeast(visit, usableIn(DRAWN));
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
      visit = await openedList(stage, 'virtual');
      await command(visit, 'scrollTo', 15);
      expect((await settled(visit, UNWALKED)).status).toBe('partial');
    });

    it.each(['Available', 'Expired'] as const)(
      'gives a lower bound while the filter is %s',
      async (state) => {
        visit = await openedList(stage, 'whole', { hasFilter: true });
        await settled(visit, WALKED);
        await command(visit, 'filterBy', { state, search: '' });
        await settled(visit, UNWALKED);
        await command(visit, 'filterBy', { state: 'All', search: '' });
        await settled(visit, WALKED);
      },
    );

    it('does not say that there are no grants when a search finds none', async () => {
      visit = await openedList(stage, 'whole', { hasFilter: true });
      await settled(visit, WALKED);
      await command(visit, 'filterBy', { state: 'All', search: 'Nothing like this' });
      await visit.until(() => document.querySelector('table') === null);
      await settled(visit, UNWALKED);
    });
  });
});
