import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { takeGallery } from './gallery.ts';
import { readOptions } from './options.ts';
import { showOwnPages } from './own-pages.ts';
import { type Scene, sampleScenes, savedScene } from './scenes.ts';
import { showScene } from './show-scene.ts';
import { keepWindowOpen } from './window.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const OUTPUT: Record<BrowserName, string> = {
  chromium: fromRoot('demo-output'),
  firefox: fromRoot('demo-output/firefox'),
};
const EXTENSION: Record<BrowserName, string> = {
  chromium: fromRoot('.output/chrome-mv3'),
  firefox: fromRoot('.output/firefox-mv3'),
};

try {
  await start(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  // The message may contain the source of a condition, which can be long.
  console.error(message.length > 300 ? `${message.slice(0, 200)} … ${message.slice(-90)}` : message);
  process.exitCode = 1;
}

async function start(args: string[]): Promise<void> {
  const { browser, headed, savedPage } = readOptions(args, process.env);
  const scenes = savedPage === null ? sampleScenes() : [savedScene(savedPage)];
  if (browser === 'firefox') buildForFirefox();
  await showAll(browser, scenes, savedPage === null);
  if (headed) await keepWindowOpen(browser, EXTENSION[browser], scenes);
}

/** Runs without a window, so that every run writes the same files. */
async function showAll(name: BrowserName, scenes: Scene[], hasGallery: boolean): Promise<void> {
  const folder = OUTPUT[name];
  const browser = await launch(name, { extension: EXTENSION[name] });
  const left: string[] = [];
  try {
    console.log(`Grantlens in ${browser.name} ${browser.version}\n`);
    for (const scene of scenes) {
      const { block, files } = await showScene(browser, scene, folder);
      console.log(`${block.join('\n')}\n`);
      left.push(`  ${files.join('  ')}`);
    }
    if (hasGallery) {
      const { block, files } = await showOwnPages(browser, folder);
      console.log(`${block.join('\n')}\n`);
      left.push(`  ${files.join('  ')}`);
      const today = new Date().toISOString().slice(0, 10);
      left.push(`  ${await takeGallery(browser, join(folder, 'gallery'), today)}`);
    }
  } finally {
    await browser.close();
  }
  console.log([`Left in ${relative(process.cwd(), folder)}/:`, ...left].join('\n'));
}

/** `npm start` only builds for Chromium. */
function buildForFirefox(): void {
  const wxt = fromRoot('node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', 'firefox'], {
    cwd: fromRoot('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The build for Firefox failed: "npm run build:firefox" tells why.');
}
