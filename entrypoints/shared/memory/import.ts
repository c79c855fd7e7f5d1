import { type HistoryFile, lastSettings } from '../../../lib/history/index.ts';
import { inTransaction, type Memory, type Stores } from './database.ts';
import type { Step } from './file-parts.ts';
import { type Imported, type Plan, planOf } from './import-plan.ts';
import { putPages } from './pages.ts';
import { countWriting, revisionIn } from './revision.ts';
import { putSettings, settingsIn } from './settings.ts';

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
    const isDone = await inTransaction(memory, 'readwrite', async (stores) => {
      if ((await revisionIn(stores)) !== revision) return false;
      await carryOut(stores, plan);
      await putSettings(stores, lastSettings(await settingsIn(stores), file.settings));
      await putPages(stores, file.pages);
      return true;
    });
    if (isDone) return plan.imported;
  }
}

async function carryOut(stores: Stores<'readwrite'>, plan: Plan): Promise<void> {
  for (const [id, organization] of plan.moved) {
    const record = await stores.readings.get(id);
    if (record) await stores.readings.put({ ...record, organization });
  }
  for (const record of plan.records) await stores.readings.put(record);
  for (const key of plan.gone) await stores.organizations.delete(key);
  for (const organization of plan.organizations) await stores.organizations.put(organization);
  await countWriting(stores);
}
