import {
  type HistoryFile,
  lastSettings,
  type StampedSettings,
  shortens,
  withFile,
} from '../../../lib/history/index.ts';
import type { Step } from './file-parts.ts';
import { type Imported, type Plan, planOf } from './import-plan.ts';
import { putPages } from './pages.ts';
import { inParts } from './parts.ts';
import { countWriting, revisionIn } from './revision.ts';
import type { Memory, Stores } from './schema.ts';
import { putSettings, settingsIn } from './settings.ts';
import { inTransaction } from './transaction.ts';

/** How many records are on their way to the disk at once. */
const PUT_AT_ONCE = 200;

/**
 * Puts a history file together with what is kept; all of it at once, or nothing. Each reading of it takes three steps,
 * and each that is kept already one.
 * @throws MemoryError
 */
export async function importHistory(
  memory: Memory,
  file: HistoryFile,
  afterEach: Step = async () => undefined,
): Promise<Imported> {
  for (;;) {
    const revision = await inTransaction(memory, 'readonly', revisionIn);
    const plan = await planOf(memory, file, afterEach);
    const done = await inTransaction(memory, 'readwrite', async (stores) => {
      if ((await revisionIn(stores)) !== revision) return undefined;
      await carryOut(stores, plan);
      const keepsShorter = await putFileSettings(stores, file.settings);
      await putPages(stores, file.pages);
      return { ...plan.imported, ...(keepsShorter && { keepsShorter }) };
    });
    if (done) return done;
  }
}

/** Takes the settings of a file, unless one would shorten how long is kept: whether one would. */
async function putFileSettings(stores: Stores<'readwrite'>, file: StampedSettings): Promise<boolean> {
  const here = await settingsIn(stores);
  await putSettings(stores, withFile(here, file));
  return shortens(here, lastSettings(here, file));
}

async function carryOut(stores: Stores<'readwrite'>, plan: Plan): Promise<void> {
  for (const [id, organization] of plan.moved) {
    const record = await stores.readings.get(id);
    if (record) await stores.readings.put({ ...record, organization });
  }
  // Async, so that one that throws at once still leaves the others awaited.
  for (const some of inParts(plan.records, PUT_AT_ONCE))
    await Promise.all(some.map(async (record) => stores.readings.put(record)));
  for (const key of plan.gone) await stores.organizations.delete(key);
  for (const organization of plan.organizations) await stores.organizations.put(organization);
  await countWriting(stores);
}
