import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchBrowser } from './bench-browser.ts';
import { median } from './in-page/median.ts';
import { held } from './memory.ts';
import { busyPage } from './pages.ts';
import { extensionTime } from './script-time.ts';

/** A page of the site without grants. */
const ELSEWHERE = 'https://platform.openai.com/usage';
/** How long to leave the page alone after its load, in milliseconds, so that the content script can finish its work. */
const AFTER_LOAD = 4000;

interface Manifest {
  content_scripts: { js: string[]; matches: string[]; exclude_matches?: string[] }[];
}

/** The size in bytes of all content scripts of a build that run on a page without grants. */
export function bytesElsewhere(extension: string): { plain: number; gzipped: number } {
  const manifest: Manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const isAt = (pattern: string) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.?/]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(ELSEWHERE);
  };
  const scripts = manifest.content_scripts
    .filter(({ matches, exclude_matches = [] }) => matches.some(isAt) && !exclude_matches.some(isAt))
    .flatMap(({ js }) => js.map((name) => readFileSync(join(extension, name))));
  const sum = (sizeOf: (script: Buffer) => number) => scripts.reduce((all, each) => all + sizeOf(each), 0);
  return { plain: sum(({ length }) => length), gzipped: sum((each) => gzipSync(each, { level: 9 }).length) };
}

/** Milliseconds of the extension's scripts in one load of a page without grants. */
export async function scriptTimeElsewhere(browser: BenchBrowser): Promise<number> {
  const { page, tools, close } = await browser.open(busyPage('absent'), ELSEWHERE);
  await page.bringToFront();
  const time = await extensionTime(tools, async () => {
    await page.reload();
    await page.waitForTimeout(AFTER_LOAD);
  });
  await close();
  return time;
}

/** Bytes in the heap of a page without grants, shortly after its load. */
export async function heapElsewhere(browser: BenchBrowser): Promise<number> {
  const opened = await browser.open(busyPage('absent'), ELSEWHERE);
  await opened.page.bringToFront();
  const heaps: number[] = [];
  for (let times = 0; times < 3; times++) heaps.push((await held(opened)).heap);
  await opened.close();
  return median(heaps);
}
