import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from '../browsers/built.ts';
import type { BrowserName } from '../browsers/driver.ts';

import type { Shim } from '../visit/stage.ts';

const SHIM = 'shim.js';

export interface Manifest {
  content_scripts: { js: string[] }[];
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

/**
 * A copy of the built extension in whose content script `shim` runs first, with `change` made to its manifest; its own
 * files stay byte for byte.
 */
export function builtWith(
  name: BrowserName,
  shim: Shim,
  change: (manifest: Manifest) => void = () => undefined,
): string {
  const folder = builtWithManifest(name, (manifest) => {
    for (const { js } of manifest.content_scripts) js.unshift(SHIM);
    change(manifest);
  });
  writeFileSync(join(folder, SHIM), onceAWorld(shim));
  return folder;
}

/** Content scripts of one page share their world, so that what comes before each of them would run twice. */
export function onceAWorld(script: string): string {
  return `if (!globalThis.isShimmed) { globalThis.isShimmed = true; ${script} }`;
}

/** A copy of the built extension with another manifest; the stage that it is made for removes it. */
export function builtWithManifest(name: BrowserName, change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'grantlens-altered-'));
  cpSync(BUILT[name], folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
