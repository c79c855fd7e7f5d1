import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeBrowser } from './browser.ts';
import { startChromium } from './chromium.ts';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { ensurePrograms } from './install.ts';
import { makeScratch } from './scratch.ts';

/** Starts a browser with a new profile. A missing browser is installed first, if possible. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const checked = { ...options, ...(options.extension && { extension: builtExtension(options.extension) }) };
  const executable = ensurePrograms([name])[name];
  const start = name === 'chromium' ? startChromium : startFirefox;
  const scratch = makeScratch(checked.ownProfile);
  if (checked.usedProfile) cpSync(checked.usedProfile, scratch.profile, { recursive: true });
  try {
    const automation = await start(executable, checked, scratch);
    scratch.outlive();
    return makeBrowser(automation, checked, scratch);
  } catch (error) {
    scratch.remove();
    throw error;
  }
}

function builtExtension(folder: string): string {
  if (existsSync(join(folder, 'manifest.json'))) return resolve(folder);
  throw new Error(
    `There is no built extension in ${folder}: "npm run build" and "npm run build:firefox" make it.`,
  );
}
