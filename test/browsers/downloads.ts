import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedFile } from './driver.ts';
import { poll } from './poll.ts';

/** The file that the browser saves to its downloads folder because of the trigger. It is removed after it was read. */
export async function catchDownload(folder: string, trigger: () => Promise<void>): Promise<SavedFile> {
  const before = new Set(readdirSync(folder));
  await trigger();
  let seen = '';
  const name = await poll(() => {
    const now = describe(folder, before);
    const settled = now !== null && now.size > 0 && `${now.name} ${now.size}` === seen;
    seen = now === null ? '' : `${now.name} ${now.size}`;
    return settled && now.name;
  }, 'a finished download');
  const path = join(folder, name);
  const bytes = readFileSync(path);
  // Otherwise the next download of that name would become "name (1)".
  rmSync(path);
  return { name, bytes };
}

/** The new file, unless a partial one (`.part`, `.crdownload`, a dot file) shows that it is still being written. */
function describe(folder: string, before: Set<string>): { name: string; size: number } | null {
  const fresh = readdirSync(folder).filter((name) => !before.has(name));
  const name = fresh[0];
  if (name === undefined || fresh.some((each) => /^\.|\.(part|crdownload)$/.test(each))) return null;
  return { name, size: statSync(join(folder, name)).size };
}
