import { flushSync } from 'react-dom';
import type { SampleAccount } from '../samples/account.ts';
import { firstPart } from './listing.ts';
import { type HostState, numbered, type Store } from './state.ts';

/** In which order the page goes over to another organization, with frames between what does not come at once. */
export interface SwitchOrder {
  /** Whether the name in the header changes before the new rows come, with them or after them. */
  name: 'before' | 'with' | 'after';
  /** Whether bones stand in for the old rows until the new ones come, or these come in one tick. */
  through: 'bones' | 'one tick';
}

export const SWITCH_ORDERS: readonly SwitchOrder[] = (['before', 'with', 'after'] as const).flatMap((name) =>
  (['bones', 'one tick'] as const).map((through) => ({ name, through })),
);

/** Goes over to the organization of another account; its grants are on the page by the time this ends. */
export async function switchOrganization(
  store: Store,
  account: SampleAccount,
  order: SwitchOrder,
): Promise<void> {
  const { organization } = account;
  const stages: (() => Partial<HostState>)[] = [];
  const rows = () => rowsOf(store.get(), account);
  if (order.name === 'before')
    stages.push(() => ({ organization, isLeaving: organization !== store.get().organization }));
  if (order.through === 'bones') stages.push(() => ({ table: 'skeleton' }));
  stages.push(() => ({ ...rows(), ...(order.name === 'with' && { organization }) }));
  if (order.name === 'after') stages.push(() => ({ organization, isNameLate: true }));
  // Whatever is still being fetched is the old one's.
  store.set({ fetches: store.get().fetches + 1 });
  for (const [index, stage] of stages.entries()) {
    if (index > 0) await frames(2);
    flushSync(() => store.set(stage()));
  }
}

/** An account's rows in the place of others, the reader at their beginning. */
export function rowsOf({ tableKey, listing }: HostState, account: SampleAccount): Partial<HostState> {
  return {
    account,
    isLeaving: false,
    isNameLate: false,
    rows: numbered(account.rows),
    table: 'ready',
    listing: firstPart(listing.by),
    tableKey: tableKey + 1,
  };
}

/** Waits until so many frames have been painted: what comes then comes in a task of its own. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) {
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}
