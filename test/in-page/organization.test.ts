import { afterEach, describe, expect, inject, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { SWITCH_ORDERS, type SwitchOrder } from '../host/organizations.ts';
import { deferredHost } from '../host/page.ts';
import type { ListOptions } from '../host/state.ts';
import type { SampleAccount } from '../samples/account.ts';
import { manyGrants } from '../samples/many-grants.ts';
import { accounts, today } from '../samples/today.ts';
import { expectNothingFalse, settled } from '../visit/at-rest.ts';
import { exportedJson } from '../visit/exported.ts';
import { framesOf, recorded, twoFrames } from '../visit/frames.ts';
import { act, command, problemsOf } from '../visit/host-steps.ts';
import type { Stage } from '../visit/stage.ts';

const { A, D } = accounts;
/** Without a total of the page, which would contradict its rows once one is added. */
const B: SampleAccount = { ...accounts.B, headline: null };
const many = manyGrants(today, { count: 23, organization: 'Lakeside Labs' });
const alsoEmpty: SampleAccount = { ...D, organization: 'Second Start' };
const NAMES = [A, B, D, many, alsoEmpty].map(({ organization }) => organization);
const WHOLE: ListOptions = { by: 'whole', hasFilter: false };
const WALKED = { isWalked: true };

let visit: Visit;
async function opened(stage: Stage, account: SampleAccount, list = WHOLE) {
  visit = await stage.open(recorded(deferredHost({ account, list })));
  await visit.until(() => !window.host.isFetching());
}

/** Goes over to that account; the labels on its rows in each frame in which the old rows stand under the new name. */
function labelsWhileLeaving(account: SampleAccount, order: SwitchOrder): Promise<string[]> {
  return visit.evaluate(
    async (...[account, order]) => {
      const painted = (cell: Element) =>
        ['::before', '::after']
          .map((pseudo) => getComputedStyle(cell, pseudo).content)
          .filter((content) => content !== 'none' && content !== 'normal');
      const highlights = () => [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name);
      const marks = () => [...[...document.querySelectorAll('td')].flatMap(painted), ...highlights()];
      const labels: string[] = [];
      let isDone = false;
      const done = window.host.switchOrganization(account, order).finally(() => {
        isDone = true;
      });
      while (!isDone) {
        await new Promise((next) => requestAnimationFrame(next));
        if (window.host.truth().shows === 'leaving') labels.push(...marks());
      }
      await done;
      return labels;
    },
    account,
    order,
  );
}

onStage((stage) => {
  describe('on a page that names its organization', () => {
    afterEach(async () => {
      await expectNothingFalse(visit, NAMES);
      expect(await problemsOf(visit)).toEqual([]);
    });

    it('names it in the report', async () => {
      await opened(stage, B);
      await settled(visit, WALKED);
      expect((await exportedJson(visit)).page.organization).toBe('Acme');
    });

    it.each(SWITCH_ORDERS)(
      'leaves nothing of the old one in any frame where the name changes $name the rows, through $through',
      async (order) => {
        await opened(stage, B);
        await settled(visit, WALKED);
        for (const account of inject('isThorough') ? [A, many, B] : [many, B]) {
          expect(await labelsWhileLeaving(account, order)).toEqual([]);
          await settled(visit, WALKED);
          expect((await exportedJson(visit)).page.organization).toBe(account.organization);
        }
      },
    );

    it('says that it is reading while the rows of the old one stand under the new name', async () => {
      await opened(stage, B);
      await settled(visit, WALKED);
      await command(visit, 'switchOrganization', A, { name: 'before', through: 'one tick' });
      await settled(visit, WALKED);
      const leaving = (await framesOf(visit)).filter(({ truth }) => truth?.shows === 'leaving');
      expect(leaving.length).toBeGreaterThan(0);
      expect(leaving.filter(({ status }) => status !== 'reading')).toEqual([]);
    });

    it('takes rows that have changed a moment before the name for those of the old one', async () => {
      await opened(stage, B);
      await visit.until(() => performance.now() > 4000);
      await settled(visit, WALKED);
      await act(visit, 'addRow');
      await twoFrames(visit);
      expect(await labelsWhileLeaving(A, { name: 'before', through: 'one tick' })).toEqual([]);
      await settled(visit, WALKED);
    });

    it('follows to one without grants and back, in whatever order and through whatever', async () => {
      await opened(stage, B);
      await settled(visit, WALKED);
      for (const order of SWITCH_ORDERS)
        for (const account of [D, A]) {
          await command(visit, 'switchOrganization', account, order);
          await settled(visit, WALKED, JSON.stringify(order));
        }
    });

    it('comes to rest where both have no grants and nothing but the name changes', async () => {
      await opened(stage, D);
      await settled(visit, WALKED);
      for (const [nth, order] of SWITCH_ORDERS.entries()) {
        await command(visit, 'switchOrganization', nth % 2 === 0 ? alsoEmpty : D, order);
        await settled(visit, WALKED, JSON.stringify(order));
      }
    });

    it('joins no page of the old one with a page of the new', async () => {
      await opened(stage, many, { by: 'pages', hasFilter: false });
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
      const next = manyGrants(today, { count: 25, organization: 'Acme', from: 30 });
      await command(visit, 'switchOrganization', next, { name: 'with', through: 'one tick' });
      expect((await settled(visit, { isWalked: false })).status).toBe('partial');
      await command(visit, 'walkThrough');
      await settled(visit, WALKED);
    });
  });
});
