import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { compareBuilds, comparisonTable } from './against.ts';
import { startBenchBrowser } from './bench-browser.ts';
import { type Figure, figureTable, isWithin } from './figures.ts';
import { inPageScript } from './in-page-script.ts';
import { orderIn, type Part } from './parts.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const EXTENSION = fromRoot('.output/chrome-mv3');
const OUTPUT = fromRoot('bench-output');

try {
  const order = orderIn(process.argv.slice(2));
  if ('against' in order) await compare(order.against);
  else await bench(order.parts);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function bench(parts: readonly Part[]): Promise<void> {
  const script = await inPageScript();
  const browser = await startBenchBrowser(script, EXTENSION);
  const plain = await startBenchBrowser(script);
  try {
    console.log(`Grantlens in Chromium ${browser.version}; all of it takes about four minutes.\n`);
    const figures: Figure[] = [];
    for (const part of parts) figures.push(...(await part({ extension: EXTENSION, browser, plain })));
    console.log(figureTable(figures).join('\n'));
    keep(figures, browser.version);
    process.exitCode = figures.every(isWithin) ? 0 : 1;
  } finally {
    await browser.close();
    await plain.close();
  }
}

async function compare(against: string): Promise<void> {
  const comparisons = await compareBuilds(EXTENSION, against);
  console.log(comparisonTable(comparisons).join('\n'));
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(`${OUTPUT}/comparison.json`, `${JSON.stringify(comparisons, null, 2)}\n`);
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
