import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import type { Shim } from '../visit/stage.ts';

/** The built extension of each browser. */
export const BUILT: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

const SHIM = 'shim.js';

export interface Manifest {
  content_scripts: { js: string[] }[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

/** A copy of the built extension in whose content script `shim` runs first; its own files stay byte for byte. */
export function builtWith(name: BrowserName, shim: Shim): string {
  const folder = builtWithManifest(name, ({ content_scripts }) => {
    for (const { js } of content_scripts) js.unshift(SHIM);
  });
  writeFileSync(join(folder, SHIM), shim);
  return folder;
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
