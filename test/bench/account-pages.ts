import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { documentOf } from '../samples/page.ts';
import { ACCOUNT_SIZE_LIMIT, ROUTE_SIZE_LIMIT } from '../size-limit.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { Figure } from './figures.ts';
import { median } from './in-page/median.ts';
import { extensionTime } from './script-time.ts';

const SETTINGS = 'https://platform.openai.com/settings/organization';
/** A page as large as such pages are: its figures, and a table of many rows beside them. */
const PAGES = {
  'Billing overview': [
    `${SETTINGS}/billing/overview`,
    '<h1>Billing</h1><h2>Pay as you go</h2><p>Credit balance</p><p>$69.00</p><p>Auto recharge is off</p>',
  ],
  Limits: [
    `${SETTINGS}/limits`,
    '<h1>Limits</h1><h2>Organization budget</h2><p>Monthly budget</p><p>$25.32 / $120.00</p>',
  ],
  Usage: [`${SETTINGS}/usage`, '<h1>Usage</h1><p>Credit balance</p><p>$69.00</p>'],
} as const;
const ROWS = 200;
const TABLE = `<table>${Array.from(
  { length: ROWS },
  (_, nth) => `<tr><td>model-${nth}</td><td>${nth},000 TPM</td><td>${nth} RPM</td></tr>`,
).join('')}</table>`;
const TIMES = 5;
/** After its load a page is left alone for as long as the script may have something left to do, in milliseconds. */
const AFTER_LOAD = 2000;

/** What Overview, Limits and Usage cost: the bytes of what runs there, and the time of all scripts of the extension in one load. */
export async function accountPages(extension: string, browser: BenchBrowser): Promise<Figure[]> {
  const figures: Figure[] = [
    ...sizeOf(extension, 'route', ROUTE_SIZE_LIMIT.bytes),
    ...sizeOf(extension, 'account', ACCOUNT_SIZE_LIMIT.bytes),
  ];
  for (const [name, [address, body]] of Object.entries(PAGES)) {
    const { page, tools, close } = await browser.open(documentOf(name, body + TABLE), address);
    await page.bringToFront();
    const times: number[] = [];
    for (let nth = 0; nth < TIMES; nth += 1)
      times.push(
        await extensionTime(tools, async () => {
          await page.reload();
          await page.waitForTimeout(AFTER_LOAD);
        }),
      );
    await close();
    figures.push({
      name: `scripts in one load of ${name}`,
      measured: median(times),
      unit: 'ms',
      limit: null,
    });
  }
  return figures;
}

function sizeOf(extension: string, name: string, limit: number): Figure[] {
  const script = readFileSync(join(extension, `content-scripts/${name}.js`));
  const gzipped = gzipSync(script, { level: 9 }).length;
  return [
    { name: `${name} script`, measured: script.length, unit: 'bytes', limit },
    { name: `${name} script, gzipped`, measured: gzipped, unit: 'bytes', limit: null },
  ];
}
