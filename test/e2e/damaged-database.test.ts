import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { BUILT } from '../browsers/built.ts';
import type { Visit } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { lookInto } from '../kill/in-page.ts';
import { basis, hasDeleted } from '../kill/kept.ts';

/** The logs of the memory, and those of its copy. */
const MEMORY = 'Default/IndexedDB/chrome-extension_*.leveldb/*.log';
const COPY = 'Default/WebStorage/*/IndexedDB/*.leveldb/*.log';

let profile: string;

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'grantlens-damaged-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));

/** Does something in a browser, and kills it. */
async function inBrowser<Result>(work: (visit: Visit) => Promise<Result>): Promise<Result> {
  const started = await launch('chromium', { extension: BUILT.chromium, ownProfile: profile });
  try {
    return await work(await started.openOwn('options.html'));
  } finally {
    await started.kill();
  }
}

const keep = (visit: Visit, time: string) =>
  visit.evaluate(
    (said, readAt) => {
      const { provenance } = said;
      const read = { ...said, provenance: { ...provenance, readAt, drawnAt: readAt } };
      return window.chrome.runtime.sendMessage({ ask: 'keep', basis: read });
    },
    basis(),
    time,
  );

/** Damages files so that Chromium deletes the databases in their folder. */
function damage(pattern: string): void {
  const paths = globSync(join(profile, pattern));
  expect(paths).not.toEqual([]);
  for (const path of paths) {
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 2);
    writeFileSync(path, bytes.fill(0xff, middle, middle + 64));
  }
}

// Firefox keeps databases in another way, which a kill does not damage.
it.runIf(inject('browser') === 'chromium')(
  'has all that it kept again after Chromium has deleted its database, the copy, and the database once more',
  async () => {
    const times = ['2026-11-20T10:00:00.000Z', '2026-11-24T10:00:00.000Z'];
    await inBrowser(async (visit) => {
      for (const time of times) expect(await keep(visit, time)).toMatchObject({ value: { kind: 'kept' } });
    });
    for (const damaged of [MEMORY, COPY, MEMORY]) {
      damage(damaged);
      await inBrowser(async (visit) => {
        expect(await visit.evaluate(lookInto, 2)).toEqual({ times, bad: [] });
        expect(hasDeleted(profile)).toBe(true);
      });
    }
  },
);
