import { beforeEach, describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { deferredHost } from '../host/page.ts';
import type { SampleAccount } from '../samples/account.ts';
import { accounts } from '../samples/today.ts';
import { framesOf, recorded, tableWords, twoFrames } from '../visit/frames.ts';
import { act, go, problemsOf, swapTables } from '../visit/host-steps.ts';
import { labelTexts } from '../visit/marks.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';

const BILLING = '/settings/organization/billing';
const { A, C } = accounts;
/** Without a total of the page, so that adding a row contradicts nothing. */
const B: SampleAccount = { ...accounts.B, headline: null };
const FIGURES = new Map([
  [tableWords(A), '$3.93'],
  [tableWords(B), '$23.93'],
  [tableWords(C), '$1,437.41'],
  ['', ''],
]);

const figureNow = async (visit: Visit) => spendable(await panelFacts(visit));

/** Whatever was painted: never two panels, and never a figure beside a table that it does not belong to. */
async function expectTrueFrames(visit: Visit): Promise<void> {
  const frames = await framesOf(visit);
  expect(frames.length).toBeGreaterThan(1);
  expect(frames.filter(({ panels }) => panels > 1)).toEqual([]);
  expect(frames.filter(({ figure, table }) => FIGURES.get(table) !== figure)).toEqual([]);
}

onStage((stage) => {
  describe.each([false, true])('in a React page, StrictMode %s,', (strict) => {
    let visit: Visit;
    beforeEach(async () => {
      visit = await stage.open(recorded(deferredHost({ account: B, strict })));
      await waitForStatus(visit, 'ok');
    });

    it('says that it is reading while the table has no rows, then the figure with the rows', async () => {
      await go(visit, `${BILLING}/history`);
      // What leaving took of this frame's budget would put the panel off until the next paint on a slow machine.
      await twoFrames(visit);
      const whileReading = await visit.evaluate(async (path) => {
        window.host.go(path);
        // Page and panel change in microtasks; the rows come later, in a task of their own.
        for (let turn = 0; turn < 20; turn++) await null;
        const panel = document.querySelector<HTMLElement>('grantlens-panel');
        return { status: panel?.dataset.status, figures: panel?.shadowRoot?.querySelectorAll('dd').length };
      }, `${BILLING}/credit-grants`);
      expect(whileReading).toEqual({ status: 'reading', figures: 0 });
      await waitForStatus(visit, 'ok');
      await expectTrueFrames(visit);
      expect(await problemsOf(visit)).toEqual([]);
    });

    it('shows the new figure in the very frame in which a table takes the place of another', async () => {
      for (const account of [A, C, B, A]) {
        await swapTables(visit, account);
        await twoFrames(visit);
      }
      await swapTables(visit, B, C, A, C);
      await twoFrames(visit);
      expect(await figureNow(visit)).toBe('$1,437.41');
      await expectTrueFrames(visit);
      expect(await problemsOf(visit)).toEqual([]);
    });
  });

  describe('in a React page', () => {
    let visit: Visit;
    beforeEach(async () => {
      visit = await stage.open(recorded(deferredHost({ account: B })));
      await waitForStatus(visit, 'ok');
    });

    it('counts a row that is added, and forgets one that is deleted', async () => {
      await act(visit, 'addRow');
      await twoFrames(visit);
      expect(await figureNow(visit)).toBe('$24.93');
      await act(visit, 'sort');
      await act(visit, 'deleteRow');
      // Of several changes within one frame all but the first are read before it is painted.
      await twoFrames(visit);
      expect(await figureNow(visit)).toBe('$23.93');
      expect((await panelFacts(visit)).panels).toBe(1);
    });

    it('keeps figure and marks with their grants while the page sorts and renders anew', async () => {
      const before = await labelTexts(visit);
      for (const step of ['sort', 'rerender', 'sort', 'sort', 'rerender'] as const) await act(visit, step);
      // On a slow machine the last of several changes within one frame is read with the next.
      await twoFrames(visit);
      expect(await labelTexts(visit)).toEqual(before);
      expect(await figureNow(visit)).toBe('$23.93');
    });

    it('stays right before what the table scrolls in, marks and all, while a neighbour comes and goes', async () => {
      const marks = await labelTexts(visit);
      for (let times = 0; times < 4; times++) {
        await act(visit, 'toggleBanner');
        expect(await labelTexts(visit)).toEqual(marks);
        await twoFrames(visit);
      }
      const shown = (await framesOf(visit)).filter(({ table }) => table !== '');
      expect(shown.filter(({ isBeforeTable }) => !isBeforeTable)).toEqual([]);
    });

    it('shows no figure once the table is gone, and comes back with it', async () => {
      for (let times = 0; times < 2; times++) {
        await act(visit, 'hideTable');
        await twoFrames(visit);
        expect(await figureNow(visit)).toBeUndefined();
        await act(visit, 'mountTable');
        expect(await figureNow(visit)).toBe('$23.93');
      }
      await expectTrueFrames(visit);
    });

    it('goes with the route to the grants, and comes back with it', async () => {
      for (const elsewhere of ['overview', 'history']) {
        await go(visit, `${BILLING}/${elsewhere}`);
        await visit.until(() => document.querySelector('grantlens-panel') === null);
        await go(visit, `${BILLING}/credit-grants`);
        await waitForStatus(visit, 'ok');
        expect(await figureNow(visit)).toBe('$23.93');
      }
      await expectTrueFrames(visit);
      expect(await problemsOf(visit)).toEqual([]);
    });
  });
});
