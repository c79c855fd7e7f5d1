import fc from 'fast-check';
import type { Visit } from '../browsers/driver.ts';
import type { Commands } from '../host/controls.ts';
import { SWITCH_ORDERS } from '../host/organizations.ts';
import type { SampleAccount } from '../samples/account.ts';

/**
 * The time that the page gets: `microtasks`: its observers run; `frame`: a frame is painted; `animation`: a frame's own
 * callbacks run, so that the page changes again just before the paint.
 */
type Rest = 'none' | 'microtasks' | 'frame' | 'animation';

/** One change of the host page, and how long the page rests after it. */
export interface Operation {
  name: keyof Commands | 'removePanel';
  args: readonly unknown[];
  rest: Rest;
}

export interface OperationChoice {
  accounts: readonly SampleAccount[];
  isParted: boolean;
  hasFilter: boolean;
  hasOrganizations: boolean;
}

type Deed = Omit<Operation, 'rest'>;
type Weighted = fc.WeightedArbitrary<Deed>;

const BILLING = '/settings/organization/billing';
const HOME = `${BILLING}/credit-grants`;

/** Random operations, always the same for a seed. A smaller count gives the beginning of a larger one. */
export function randomOperations(seed: number, count: number, choice: OperationChoice): Operation[] {
  const rest = fc.constantFrom<Rest[]>('none', 'none', 'microtasks', 'frame', 'animation');
  const operation = fc.tuple(deeds(choice), rest).map(([deed, rest]) => ({ ...deed, rest }));
  return fc.sample(operation, { seed, numRuns: count });
}

function deeds({ accounts, isParted, hasFilter, hasOrganizations }: OperationChoice): fc.Arbitrary<Deed> {
  const account = fc.constantFrom(...accounts);
  return fc.oneof(
    ...tableDeeds(account),
    ...pageDeeds,
    ...(isParted ? listDeeds : []),
    ...(hasFilter ? filterDeeds : []),
    ...(hasOrganizations
      ? [taking(8, 'switchOrganization', fc.tuple(account, fc.constantFrom(...SWITCH_ORDERS)))]
      : []),
  );
}

function tableDeeds(account: fc.Arbitrary<SampleAccount>): Weighted[] {
  return [
    taking(8, 'swapTable', fc.tuple(account)),
    plain(6, 'addRow'),
    plain(5, 'deleteRow'),
    plain(4, 'sort'),
    plain(4, 'rerender'),
    plain(1, 'hideTable'),
    plain(3, 'mountTable'),
    plain(1, 'fold'),
    plain(3, 'unfold'),
    plain(1, 'reset'),
  ];
}

const languages = fc.constantFrom('en', 'en-GB', 'de', 'fr', 'pt-BR', 'ja');

const pageDeeds: Weighted[] = [
  plain(3, 'toggleBanner'),
  plain(2, 'toggleDialog'),
  plain(1, 'removePanel'),
  taking(2, 'speak', fc.tuple(languages, fc.constantFrom('document', 'dates'))),
  taking(1, 'go', fc.constantFrom([`${BILLING}/overview`], [`${BILLING}/history`])),
  taking(3, 'go', fc.constant([HOME])),
];

const listDeeds: Weighted[] = [
  taking(8, 'turnPage', fc.constantFrom([1], [1], [-1])),
  plain(6, 'loadMore'),
  taking(8, 'scrollTo', fc.tuple(fc.nat(45))),
  plain(2, 'walkThrough'),
];

const filterDeeds: Weighted[] = [
  taking(
    4,
    'filterBy',
    fc.tuple(
      fc.record({
        state: fc.constantFrom('All', 'All', 'Available', 'Expired'),
        search: fc.constantFrom('', '', '$1', 'Nothing like this'),
      }),
    ),
  ),
];

function plain(weight: number, name: Operation['name']): Weighted {
  return { weight, arbitrary: fc.constant({ name, args: [] }) };
}

function taking(weight: number, name: Operation['name'], args: fc.Arbitrary<readonly unknown[]>): Weighted {
  return { weight, arbitrary: args.map((given) => ({ name, args: given })) };
}

/** Runs these operations in the host page and lets it come to rest: its rows are there, and two frames have passed. */
export function perform(visit: Visit, operations: readonly Operation[]): Promise<void> {
  return visit.evaluate(async (all) => {
    const callbacks = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => done())));
    const removePanel = () => document.querySelector('grantlens-panel')?.remove();
    // A table that changes in the same task as the name belongs to it, as far as anybody can see.
    const switchOrganization: Commands['switchOrganization'] = async (...given) => {
      await new Promise<void>((done) => setTimeout(() => done()));
      await window.host.switchOrganization(...given);
    };
    const deeds = { ...window.host, removePanel, switchOrganization } as unknown as Record<
      string,
      (...given: unknown[]) => unknown
    >;
    // Awaiting what is already done would let the page's observers run.
    const none = (done: unknown) => (done instanceof Promise ? done : null);
    const rests = { none: () => null, microtasks: async () => undefined, frame, animation: callbacks };
    for (const { name, args, rest } of all) {
      const pending = none(deeds[name]?.(...args));
      if (pending) await pending;
      const pause = rests[rest]();
      if (pause) await pause;
    }
    while (window.host.isFetching()) await frame();
    await frame();
    await frame();
  }, operations);
}
