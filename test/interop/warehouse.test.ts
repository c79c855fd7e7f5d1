import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, it } from 'vitest';
import help from '../../assets/locales/help/en.json' with { type: 'json' };
import { type KeptReading, keptReading } from '../../lib/history/kept-reading.ts';
import { linesOf } from '../../lib/history/reading-lines.ts';
import { readingAfter } from '../support/memory.ts';

const ACCOUNTS = 1000;
/** One reading a week. */
const READINGS = 52;
/** Of the six grants, what is left of those that can be spent and are not used, and what is left at first of the one that is. */
const [WHOLE, FIRST] = [2000, 1000];

const folder = mkdtempSync(join(tmpdir(), 'grantlens-warehouse-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The line of SQL that Help shows. */
function shownSql(): string {
  const texts = JSON.stringify(help).match(/"SELECT [^"]+"/g) ?? [];
  expect(texts).toHaveLength(1);
  return JSON.parse(texts[0] ?? '');
}

function readingOf(left: number): KeptReading {
  const reading = keptReading(readingAfter(0, `$${(left / 100).toFixed(2)}`), 'en');
  if (!reading) throw new Error('The sample gives no reading.');
  return reading;
}

/** The lines of one reading for each amount that is left, as `Export readings` writes them. */
const written = new Map<number, string>();
function linesWith(left: number): string {
  const lines = written.get(left) ?? linesOf(readingOf(left), '1.0.0');
  written.set(left, lines);
  return lines;
}

it('loads a year of 1,000 accounts by the line of SQL that Help shows, and the sums are right', async () => {
  const [sample] = linesWith(FIRST).split('\n');
  const { organization, read_at } = JSON.parse(sample ?? '');
  const expected = new Map<string, string>();
  const lines: string[] = [];
  for (let account = 0; account < ACCOUNTS; account += 1) {
    for (let week = 0; week < READINGS; week += 1) {
      const left = FIRST - week * (1 + (account % 10));
      const name = `Account ${String(account).padStart(4, '0')}`;
      const at = new Date(Date.parse(read_at) + week * 7 * 86_400_000).toISOString();
      expected.set(`${name} ${at}`, ((WHOLE + left) / 100).toFixed(6));
      lines.push(linesWith(left).replaceAll(`"${organization}"`, `"${name}"`).replaceAll(read_at, at));
    }
  }
  writeFileSync(join(folder, 'grantlens-readings.jsonl'), lines.join(''));
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  const rows = await connection.runAndReadAll(shownSql());
  const found = rows.getRowObjects().map((row) => {
    const at = new Date(Number((row.read_at as { micros: bigint }).micros / 1000n)).toISOString();
    return [`${row.organization} ${at}`, String(row.spendable)] as const;
  });
  expect(found).toHaveLength(ACCOUNTS * READINGS);
  expect(new Map(found)).toEqual(expected);
});
