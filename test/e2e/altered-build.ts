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

/**
 * A copy of the built extension in whose content script `shim` runs first; its own files stay byte for byte. Gone after
 * the last test of the file.
 */
export function builtWith<Given>(name: BrowserName, shim: (given: Given) => void, given: Given): string {
  const folder = mkdtempSync(join(tmpdir(), 'grantlens-altered-'));
  made.push(folder);
  cpSync(BUILT[name], folder, { recursive: true });
  writeFileSync(join(folder, SHIM), `(${shim})(${JSON.stringify(given)});`);
  const path = join(folder, 'manifest.json');
  const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(readFileSync(path, 'utf8'));
  for (const { js } of manifest.content_scripts) js.unshift(SHIM);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
