import { rmSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, inject } from 'vitest';

import { BUILT } from '../browsers/built.ts';
import type { BrowserName, ColorScheme, ExtensionBrowser, OpenOptions, Visit } from '../browsers/driver.ts';

import { launch } from '../browsers/launch.ts';
import { bareAddress, GRANTS_PAGE } from '../browsers/serve.ts';
import { withHostFiles } from '../host/build.ts';
import type { Shim, Stage, StagedTests } from '../visit/stage.ts';
import { builtWith } from './altered-build.ts';
import { forgetAll } from './forget-all.ts';

/** A browser with the packaged extension, which has pages of its own. */
export interface PackagedStage extends Stage {
  openOwn(path: string, options?: Omit<OpenOptions, 'address'>): Promise<Visit>;
}

/** The folder of the extension to load into a browser; `null`: none, to see the page as it is by itself. */
export type ExtensionOf = (name: BrowserName) => string | null;

/**
 * A browser for the tests of this describe block: one with the built extension, or with none, is shared with other
 * blocks and files; an altered copy gets a browser of its own, and is removed after the block.
 */
export function stageFor(name: BrowserName, extensionOf: ExtensionOf = (each) => BUILT[each]): PackagedStage {
  let started: ExtensionBrowser | undefined;
  let hasExtension = false;
  const visits: Visit[] = [];
  const remember = async (opening: Promise<Visit> | undefined): Promise<Visit> => {
    if (!opening) throw new Error(`${name} has not been started.`);
    const visit = await opening;
    visits.push(visit);
    return visit;
  };
  beforeAll(async () => {
    const extension = extensionOf(name);
    hasExtension = extension !== null;
    if (extension === null || extension === BUILT[name]) {
      started = await keptBrowser(name, extension);
      return;
    }
    const own = await launch(name, { extension, ...profile });
    started = own;
    return async () => {
      await own.close();
      rmSync(extension, { recursive: true });
    };
  });
  beforeEach(async () => {
    if (started && hasExtension) await forgetAll(started);
  });
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
  });
  return {
    open: async (site, options) => remember(started?.open(await withHostFiles(site), options)),
    openOwn: (path, options) => remember(started?.openOwn(path, options)),
  };
}

/** What a project made beforehand, see `used-profile.ts`. */
const usedProfile = inject('usedProfile');
const profile = usedProfile === undefined ? {} : { usedProfile };

function keptBrowser(name: BrowserName, extension: string | null): Promise<ExtensionBrowser> {
  const key = `${name} with ${extension}`;
  const kept = keptBrowsers.get(key);
  if (kept) return kept;
  const starting = launch(name, { ...(extension !== null && { extension }), ...profile });
  keptBrowsers.set(key, starting);
  // Whoever asks next tries again.
  starting.catch(() => keptBrowsers.delete(key));
  return starting;
}

/** Whether this run does again what Chromium, or a cheaper test, has done in the same way; the long counts do in Firefox. */
export const isThorough = inject('isThorough');

/** The colours that pages of the extension are looked at in; they come from one style sheet, which Chromium shows in both. */
export const SCHEMES: readonly ColorScheme[] = isThorough ? ['light', 'dark'] : ['dark'];

/** The same for pages and dialogs that share style sheet and layout with those of what is kept, where Firefox looks at them. */
export const SCHEMES_IN_CHROMIUM: readonly ColorScheme[] = isThorough ? SCHEMES : [];

/** One body of tests, run in each browser: every browser has a project, and so a process, of its own. */
export function inBothBrowsers(body: StagedTests<PackagedStage>, extensionOf?: ExtensionOf): void {
  const name = inject('browser');
  describe(`in ${name}`, () => body(stageFor(name, extensionOf), name));
}

/** Tests that run in a page as well as in the packaged extension. */
export function onStage(body: StagedTests, shim?: Shim): void {
  inBothBrowsers(body, shim === undefined ? undefined : (name) => builtWith(name, shim));
}

/** To see the page as it is by itself, under another name: to start a browser without the extension takes longer than all that it is for. */
export function bareStage(): PackagedStage {
  const stage = stageFor(inject('browser'));
  const open: PackagedStage['open'] = (site, { address = GRANTS_PAGE, ...rest } = {}) =>
    stage.open(site, { address: bareAddress(address), ...rest });
  return { ...stage, open };
}
