import type { Visit } from '../browsers/driver.ts';
import { poll } from '../browsers/poll.ts';
import { deferredHost } from '../host/page.ts';
import type { ListOptions } from '../host/state.ts';
import type { SampleAccount } from '../samples/account.ts';
import { manyGrants } from '../samples/many-grants.ts';
import { today } from '../samples/today.ts';
import { settled } from './at-rest.ts';
import { recorded } from './frames.ts';
import { cents } from './panel-facts.ts';
import type { Stage } from './stage.ts';

export const withTotal = manyGrants(today, { count: 23 });
/** Without the page's total, which would contradict its rows once one is added. */
export const withoutTotal: SampleAccount = { ...withTotal, headline: null };

/** Whether every part of the list has been on the screen since it last changed. */
export const UNWALKED = { isWalked: false };
export const WALKED = { isWalked: true };

/** What can be spent of the account's first `count` grants, in cents. */
export const usableIn = (count: number) => cents(`$${manyGrants(today, { count }).truth.usable}`);

/** Opens the host page with its list in parts and its rows shown. */
export async function openedList(
  stage: Stage,
  by: ListOptions['by'],
  options: { of?: SampleAccount; hasFilter?: boolean } = {},
): Promise<Visit> {
  const { of: account = withoutTotal, hasFilter = false } = options;
  const visit = await stage.open(recorded(deferredHost({ account, list: { by, hasFilter } })));
  await visit.until(() => !window.host.isFetching());
  return visit;
}

/** Expects the right minimum, to the cent, while a part of the list has not been seen. */
export async function expectAtLeast(visit: Visit, least: number): Promise<void> {
  const isSaid = async () => {
    const { status, figure } = await settled(visit, UNWALKED);
    return status === 'partial' && figure.startsWith('at least ') && cents(figure) === least;
  };
  await poll(isSaid, `the panel to say at least ${least} cents`, visit.pause);
}
