import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BrowserName } from '../browsers/driver.ts';
import { BUILT } from './stage.ts';

const SHIM = 'shim.js';

const made: string[] = [];
// A test runner's process is ended without an exit of its own.
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface Manifest {
  content_scripts: { js: string[] }[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

/**
 * A copy of the built extension in whose content script `shim` runs first; its own files stay byte for byte. Gone after
 * the last test of the file.
 */
export function builtWith<Given>(name: BrowserName, shim: (given: Given) => void, given: Given): string {
  const folder = builtWithManifest(name, ({ content_scripts }) => {
    for (const { js } of content_scripts) js.unshift(SHIM);
  });
  writeFileSync(join(folder, SHIM), `(${shim})(${JSON.stringify(given)});`);
  return folder;
}

/** A copy of the built extension with another manifest; gone after the last test of the file. */
export function builtWithManifest(name: BrowserName, change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'grantlens-altered-'));
  made.push(folder);
  cpSync(BUILT[name], folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
