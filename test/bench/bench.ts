import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startBenchBrowser } from './bench-browser.ts';
import { type Figure, figureTable, isWithin } from './figures.ts';
import { firstPaint } from './first-paint.ts';
import { inPageScript } from './in-page-script.ts';
import { ledgerCost } from './ledger-cost.ts';
import { memory } from './memory.ts';
import { mutationLoad } from './mutation-load.ts';
import { readingTime } from './reading-time.ts';
import { screenshotTime } from './screenshot-time.ts';
import { scriptSize } from './script-size.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const EXTENSION = fromRoot('.output/chrome-mv3');
const OUTPUT = fromRoot('bench-output');

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function bench(): Promise<void> {
  const script = await inPageScript();
  const browser = await startBenchBrowser(script, EXTENSION);
  const plain = await startBenchBrowser(script);
  try {
    console.log(`Grantlens in Chromium ${browser.version}; this takes about four minutes.\n`);
    const figures = [
      ...scriptSize(EXTENSION),
      ...(await firstPaint(browser, plain)),
      ...(await readingTime(plain)),
      ...(await mutationLoad(browser, plain)),
      ...(await screenshotTime(browser)),
      ...ledgerCost(),
      ...(await memory(browser, plain)),
    ];
    console.log(figureTable(figures).join('\n'));
    keep(figures, browser.version);
    process.exitCode = figures.every(isWithin) ? 0 : 1;
  } finally {
    await browser.close();
    await plain.close();
  }
}

function keep(figures: Figure[], chromium: string): void {
  const results = {
    date: new Date().toISOString(),
    chromium,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    figures: figures.map((figure) => ({ ...figure, ok: isWithin(figure) })),
  };
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(`${OUTPUT}/results.json`, `${JSON.stringify(results, null, 2)}\n`);
}
