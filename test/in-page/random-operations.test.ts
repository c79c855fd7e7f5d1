import { expect, inject, it } from 'vitest';
import { bareStage, onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { deferredHost } from '../host/page.ts';
import { expectNothingFalse, settled } from '../visit/at-rest.ts';
import { recorded } from '../visit/frames.ts';
import { problemsOf } from '../visit/host-steps.ts';
import { type Operation, perform, randomOperations } from '../visit/operations.ts';
import { accountsOf, isParted, type Scenario, scenarios } from '../visit/scenarios.ts';
import type { Stage } from '../visit/stage.ts';

/** Other numbers make other operations; a failure names the one to come back to it. */
const SEED = inject('seed');
const OPERATIONS = inject('operations');
/** Few operations go to few pages, each of which has one kind of list and all that goes with it. */
const SCENARIOS = inject('isThorough')
  ? scenarios
  : scenarios.filter(({ title }) => /^(more|virtual),/.test(title));
const BATCH = 25;
const TIME_LIMIT = 180_000;

/** What was done between two looks at the page. */
interface Batch {
  operations: Operation[];
  /** Whether it ends with a walk through all parts of the list. */
  isWalked: boolean;
  name: string;
}

function batchesOf(scenario: Scenario): Batch[] {
  const { number, hasOrganizations, list } = scenario;
  const choice = {
    accounts: accountsOf(scenario),
    isParted: isParted(scenario),
    hasFilter: list.hasFilter,
    hasOrganizations,
  };
  const count = Math.ceil(OPERATIONS / SCENARIOS.length);
  const all = randomOperations(SEED * 100 + number, count, choice);
  return Array.from({ length: Math.ceil(count / BATCH) }, (_, nth) => {
    const operations = all.slice(nth * BATCH, (nth + 1) * BATCH);
    const steps = operations.map(({ name, args, rest }) => `${name}(${args.map(brief)}) ${rest}`);
    const name = `GRANTLENS_SEED=${SEED}, scenario ${number}, batch ${nth}:\n${steps.join('\n')}\n`;
    return { operations, isWalked: isParted(scenario) && nth % 2 === 0, name };
  });
}

function brief(given: unknown): string {
  const isAccount = typeof given === 'object' && given !== null && 'organization' in given;
  return isAccount ? String(given.organization) : JSON.stringify(given);
}

/** Without a filter and through all parts, so that the page has shown everything. */
const WALK: Operation[] = [
  { name: 'filterBy', args: [{ state: 'All', search: '' }], rest: 'frame' },
  { name: 'walkThrough', args: [], rest: 'none' },
];

const hurried = (operation: Operation): Operation => ({ ...operation, rest: 'none' });

/** The host page through random operations; `look` sees it after each batch. Without one, nobody looks in between either. */
async function live(stage: Stage, scenario: Scenario, look?: (visit: Visit, batch: Batch) => Promise<void>) {
  const { list, strict } = scenario;
  const [account] = accountsOf(scenario);
  if (!account) throw new Error('The scenario has no account.');
  const visit = await stage.open(recorded(deferredHost({ account, list, strict })));
  const snapshots: string[] = [];
  await visit.until(() => !window.host.isFetching());
  for (const batch of batchesOf(scenario)) {
    await perform(visit, look ? batch.operations : batch.operations.map(hurried));
    // Once the rows have come that the page may have gone to fetch: bones show nothing of a list.
    if (batch.isWalked) await perform(visit, WALK);
    await look?.(visit, batch);
    snapshots.push(await visit.evaluate(() => window.host.domSnapshot()));
  }
  const problems = await problemsOf(visit);
  await visit.close();
  return { snapshots, problems };
}

onStage((stage) => {
  const withoutUs = bareStage();

  it.each(SCENARIOS)(
    'says nothing false in any frame and changes nothing of the page, scenario $number: $title',
    async (scenario) => {
      const names = accountsOf(scenario).map(({ organization }) => organization);
      const look = async (visit: Visit, batch: Batch) => {
        await settled(visit, batch, batch.name);
        await expectNothingFalse(visit, names, batch.name);
      };
      // One after the other: of a tab behind another one Firefox paints no frames.
      const [ours, own] = [await live(stage, scenario, look), await live(withoutUs, scenario)];
      const batches = batchesOf(scenario);
      const differing = batches.findIndex((_, nth) => ours.snapshots[nth] !== own.snapshots[nth]);
      expect(ours.snapshots[differing], batches[differing]?.name).toBe(own.snapshots[differing]);
      expect(new Set(own.snapshots).size).toBeGreaterThan(batches.length / 2);
      expect(ours.problems).toEqual([]);
    },
    TIME_LIMIT,
  );
});
