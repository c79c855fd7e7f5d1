import { describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { poll } from '../browsers/poll.ts';
import { samples } from '../samples/index.ts';
import { samplePage } from '../samples/page.ts';
import { exportedJson } from '../visit/exported.ts';
import { movingClock, setClock } from '../visit/moving-clock.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';
import type { Stage } from '../visit/stage.ts';

const EVENING = '2026-11-30T23:50:00.000Z';
const AFTER_MIDNIGHT = '2026-12-01T00:01:00.000Z';
/** The expiry is more than a day ago then, whatever zone the page's days are in. */
const DAYS_LATER = '2026-12-03T00:01:00.000Z';
/** Two days before the expiry: what is drawn then is settled, however long ago the clock says that it was drawn. */
const DAYS_BEFORE = '2026-11-28T12:00:00.000Z';
/** Its paid grant of $3.93 expires on Dec 1, 2026; $20.00 are left in others. */
const { B } = samples(EVENING.slice(0, 10));
const ALL = '$23.93';
const WITHOUT_IT = '$20.00';
const EITHER = '$20.00 to $23.93';

/** The page, loaded while the clock says so; absent: in the evening. */
async function opened(stage: Stage, instant = EVENING): Promise<Visit> {
  const visit = await stage.open({ page: samplePage(B, { delivery: 'static' }) });
  // A clock lives with its tab, so that this one is there before a page is.
  if (instant !== EVENING) {
    await setClock(visit, instant);
    await visit.reload();
  }
  await visit.evaluate(() => {
    Object.assign(window, { isFirstLoad: true });
  });
  return visit;
}

/** Waits until the panel says that so much can be spent, still without a reload. */
async function expectShown(visit: Visit, figure: string, status?: string): Promise<void> {
  await poll(
    async () => {
      const facts = await panelFacts(visit);
      if (spendable(facts) !== figure || (status !== undefined && facts.status !== status))
        throw new Error(`${spendable(facts)} (${facts.status}) ${facts.words}`);
      return true;
    },
    `the panel to say ${figure} (${status ?? 'any status'})`,
    visit.pause,
  );
  expect(await visit.evaluate(() => 'isFirstLoad' in window)).toBe(true);
}

/** As a browser tells a page that a laptop was opened again, or that its tab is looked at. */
function wakeUp(visit: Visit): Promise<boolean> {
  return visit.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

describe('a page left open', () => {
  onStage(
    (stage) => {
      it('turns into a range at the midnight UTC at which a grant expires, and then takes the grant off', async () => {
        const visit = await opened(stage);
        await expectShown(visit, ALL, 'ok');
        await setClock(visit, AFTER_MIDNIGHT);
        await expectShown(visit, EITHER, 'partial');
        const { totals } = await exportedJson(visit);
        expect(totals).toMatchObject({ usable: null, usableAtLeast: '20.00', usableAtMost: '23.93' });
        await setClock(visit, DAYS_LATER);
        await expectShown(visit, WITHOUT_IT);
        const { grants } = await exportedJson(visit);
        expect(grants[2]).toMatchObject({ left: '3.93', status: 'expired', drawPosition: null });
      });

      it.each(['2019-06-01T12:00:00.000Z', '2035-06-01T12:00:00.000Z'])(
        'is told of a clock that says %s, and followed once it is put right',
        async (wrong) => {
          const visit = await opened(stage);
          await expectShown(visit, ALL, 'ok');
          await setClock(visit, wrong);
          await visit.until(() => {
            const panel = document.querySelector<HTMLElement>('grantlens-panel');
            return panel?.dataset.status === 'partial' && /clock/i.test(panel.shadowRoot?.textContent ?? '');
          });
          await setClock(visit, EVENING);
          await expectShown(visit, ALL, 'ok');
        },
      );

      it.each(['2016-02-01T12:00:00.000Z', '2036-02-01T12:00:00.000Z'])(
        'tells from the first of a clock that says %s, and follows it once it is put right',
        async (wrong) => {
          const visit = await opened(stage, wrong);
          await visit.until(() =>
            /clock/i.test(document.querySelector('grantlens-panel')?.shadowRoot?.textContent ?? ''),
          );
          expect((await panelFacts(visit)).status).toBe('partial');
          await setClock(visit, DAYS_BEFORE);
          await expectShown(visit, ALL, 'ok');
        },
      );
    },
    movingClock(EVENING, 'quick'),
  );

  onStage(
    (stage) => {
      it('follows a laptop that slept for three days when it is opened again', async () => {
        const visit = await opened(stage);
        await expectShown(visit, ALL, 'ok');
        await setClock(visit, DAYS_LATER);
        await wakeUp(visit);
        await expectShown(visit, WITHOUT_IT);
      });
    },
    movingClock(EVENING, 'asleep'),
  );
});
