import {
  DEFAULT_SETTINGS,
  type Said,
  type Settings,
  type StampedSettings,
  withSettings,
  withWords,
} from '../../../lib/history/index.ts';
import type { Instant } from '../../../lib/values/index.ts';
import { isSound } from './records.ts';
import { countWriting } from './revision.ts';
import type { Memory, ReadableStores, Stores } from './schema.ts';
import { inTransaction } from './transaction.ts';

const KEEPING = 'keeping';

/** Every setting that was ever changed, with the time. */
export function settings(memory: Memory): Promise<StampedSettings> {
  return inTransaction(memory, 'readonly', settingsIn);
}

export async function settingsIn(stores: Pick<ReadableStores, 'settings'>): Promise<StampedSettings> {
  const names = Object.keys(DEFAULT_SETTINGS);
  const stored = await Promise.all(names.map((name) => stores.settings.get(name)));
  return Object.fromEntries(names.flatMap((name, place) => (stored[place] ? [[name, stored[place]]] : [])));
}

/** Changes some settings, at a time. */
export function set(memory: Memory, changes: Partial<Settings>, at: Instant): Promise<void> {
  return inTransaction(memory, 'readwrite', async (stores) => {
    await putSettings(stores, withSettings(await settingsIn(stores), changes, at));
  });
}

export async function putSettings(
  { settings }: Pick<Stores<'readwrite'>, 'settings'>,
  stamped: StampedSettings,
): Promise<void> {
  for (const [name, stored] of Object.entries(stamped)) await settings.put(stored, name);
}

/** Whether readings are kept: unless the user has switched that off. */
export function isKeeping(memory: Memory): Promise<boolean> {
  return inTransaction(memory, 'readonly', isKeepingIn);
}

export async function isKeepingIn({ settings }: Pick<ReadableStores, 'settings'>): Promise<boolean> {
  return (await settings.get(KEEPING))?.value !== false;
}

/** Switches keeping on, or off; then all that was kept is forgotten. */
export function setKeeping(memory: Memory, isOn: boolean, at: Instant): Promise<void> {
  return inTransaction(memory, 'readwrite', async (stores) => {
    await stores.settings.put({ value: isOn, at }, KEEPING);
    if (!isOn) await clear(stores);
  });
}

/** Deletes every reading, and all that was said of any organization. The settings stay. */
export async function clear(stores: Stores<'readwrite'>): Promise<void> {
  await stores.readings.clear();
  await stores.organizations.clear();
  await stores.pages.clear();
  await countWriting(stores);
}

/** Keeps what the user has said of an organization, by its key; nothing where it is not kept. */
export function say(memory: Memory, key: string, said: readonly Said[]): Promise<void> {
  return inTransaction(memory, 'readwrite', async (stores) => {
    const organization = await namedIn(stores, key);
    if (!organization) return;
    await stores.organizations.put({ ...organization, said: withWords(organization.said, said) });
    await countWriting(stores);
  });
}

/** Two organizations may have turned out to be one meanwhile; the reading that gave the key then belongs to the other. */
async function namedIn({ organizations, readings }: Stores<'readwrite'>, key: string) {
  const named = await organizations.get(key);
  const found = named ?? (await organizations.get((await readings.get(key))?.organization ?? ''));
  return isSound(found) ? found : undefined;
}
