import { beforeAll, describe, expect, it } from 'vitest';
import { keptReading } from '../../../lib/history/kept-reading.ts';
import { openHistory } from '../../../lib/history/open-history.ts';
import { linesOf } from '../../../lib/history/reading-lines.ts';
import { beginningOfFile, endOfFile, piecesOf } from '../../../lib/history/write-history.ts';
import type { Words } from '../../../lib/words/words.ts';
import { daysOn, readingAfter, readingOfRows } from '../../support/memory.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
let text: string;
const NOW = Date.parse(daysOn(10));

beforeAll(async () => {
  words = await englishWords();
  const readings = [0, 3].flatMap(
    (days) => keptReading(readingAfter(days, `$${3 - days / 3}.50`), 'en') ?? [],
  );
  const said = [{ at: daysOn(1), what: 'daily-spend', value: '2' } as const];
  const organization = { name: 'Acme', key: readings[0]?.id ?? '', said };
  const settings = { theme: { value: 'dark' as const, at: daysOn(2) } };
  text = [
    beginningOfFile(daysOn(4)),
    ...piecesOf(organization, readings, '1.0.0', words),
    endOfFile(settings),
  ].join('');
});

/** The file with something else in it. */
// biome-ignore lint/suspicious/noExplicitAny: a hostile file is of no type.
function changed(change: (file: any) => void): string {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
}

const refusalOf = (content: string) => {
  const opened = openHistory(content, NOW);
  return 'refusal' in opened ? opened.refusal.kind : 'taken';
};

describe('a history file', () => {
  it('brings back readings, what was said and what was set', () => {
    const opened = openHistory(text, NOW);
    if ('refusal' in opened) throw new Error(opened.refusal.kind);
    const [acme] = opened.organizations;
    expect(acme?.readings.map(({ from }) => from)).toEqual([daysOn(0), daysOn(3)]);
    expect(acme?.said).toEqual([{ at: daysOn(1), what: 'daily-spend', value: '2' }]);
    expect(opened.settings).toEqual({ theme: { value: 'dark', at: daysOn(2) } });
  });

  it('believes no figure that it tells beside what the cells said', () => {
    const lying = changed(({ organizations: [{ readings }] }) => {
      readings[0].totals.usable = '1000000.00';
      readings[0].grants[0].left = '999.00';
    });
    expect(openHistory(lying, NOW)).toEqual(openHistory(text, NOW));
  });

  it('is refused as a whole where one thing in it cannot be', () => {
    expect(refusalOf(changed((file) => delete file.organizations[0].readings[1].basis))).toBe('invalid');
    expect(refusalOf(changed((file) => file.organizations[0].readings.push(null)))).toBe('invalid');
    expect(refusalOf(changed((file) => (file.organizations[0].readings[0].readUntil = daysOn(100))))).toBe(
      'invalid',
    );
    expect(refusalOf(changed((file) => (file.organizations[0].readings[1].readUntil = daysOn(1))))).toBe(
      'invalid',
    );
    expect(refusalOf(changed((file) => (file.organizations[0].corrections[0].what = 'all')))).toBe('invalid');
    expect(refusalOf(changed((file) => (file.settings.theme.value = 'loud')))).toBe('invalid');
    expect(refusalOf(changed((file) => (file.organizations = {})))).toBe('invalid');
  });

  it('is told from what it is not', () => {
    expect(refusalOf(changed((file) => (file.version = 2)))).toBe('other-version');
    expect(refusalOf(changed((file) => (file.format = 'grantlens-report')))).toBe('other-file');
    expect(refusalOf(changed((file) => (file.format = 'grantlens-page-report')))).toBe('page-report');
    for (const content of [
      '',
      '{',
      'null',
      '[]',
      '"grantlens-history"',
      '\u0000',
      '{"__proto__":{"format":"grantlens-history"}}',
    ])
      expect(refusalOf(content), content).not.toBe('taken');
  });
});

describe('the lines of a reading', () => {
  it('are one a grant, with what can be spent of each, and none without grants', () => {
    const reading = keptReading(readingAfter(0, '$3.93'), 'en');
    const lines = reading ? linesOf(reading, '1.0.0').trimEnd().split('\n') : [];
    const told = lines.map((line) => JSON.parse(line));
    expect(told).toHaveLength(6);
    expect(told[2]).toEqual({
      organization: 'Acme',
      read_at: daysOn(0),
      row: 3,
      received: '2025-11-04',
      state: 'Available',
      granted: '10.00',
      left: '3.93',
      expires: '2026-12-01',
      status: 'usable',
      category: 'paid',
      spendable_at_least: '3.93',
      spendable_at_most: '3.93',
      currency: 'USD',
    });
    const none = keptReading(readingOfRows(0, []), 'en');
    expect(none && linesOf(none, '1.0.0')).toBe('');
  });
});
