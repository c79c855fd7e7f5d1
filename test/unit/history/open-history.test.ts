import { beforeAll, describe, expect, it } from 'vitest';
import type { SeenPage } from '../../../lib/account-pages/index.ts';
import { keptReading } from '../../../lib/history/kept-reading.ts';
import { openHistory } from '../../../lib/history/open-history.ts';
import { linesOf } from '../../../lib/history/reading-lines.ts';
import { beginningOfFile, endOfFile, piecesOf } from '../../../lib/history/write-history.ts';
import type { Words } from '../../../lib/words/words.ts';
import { LIMITS, readHtml } from '../../support/account-page.ts';
import { daysOn, readingAfter, readingOfRows, withIds } from '../../support/memory.ts';
import { englishWords } from '../../support/words.ts';

const overview: SeenPage = {
  seenAt: daysOn(2),
  reading: readHtml('<h2>Pay as you go</h2><p>Credit balance</p><p>-$0.07</p><p>Auto recharge is off</p>', {
    page: 'overview',
  }),
};
const limits: SeenPage = {
  seenAt: daysOn(3),
  reading: readHtml('<p>Monthly budget</p><p>$120.00</p><p>Usage tier 2</p>', LIMITS),
};
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
    endOfFile(settings, [overview, limits]),
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

  it('brings back what other pages showed, with its time, and opens without any', () => {
    expect(openHistory(text, NOW)).toMatchObject({ pages: [overview, limits] });
    expect(JSON.parse(text).pages[0]).toMatchObject({
      page: 'overview',
      seenAt: daysOn(2),
      balance: { kind: 'read', value: '-0.07' },
      threshold: { kind: 'unknown', reason: 'not-shown' },
    });
    expect(
      openHistory(
        changed((file) => delete file.pages),
        NOW,
      ),
    ).toMatchObject({ pages: [] });
    expect(JSON.parse(`${beginningOfFile(daysOn(4))}${endOfFile({}, [])}`)).not.toHaveProperty('pages');
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
    expect(refusalOf(changed((file) => (file.pages[0].seenAt = daysOn(100))))).toBe('invalid');
    expect(refusalOf(changed((file) => (file.pages[0].seenAt = '2026-02-31T00:00:00.000Z')))).toBe('invalid');
    expect(refusalOf(changed((file) => (file.pages[0].balance.value = '1e9')))).toBe('invalid');
    expect(refusalOf(changed((file) => (file.pages[0].balance.value = 5)))).toBe('invalid');
    expect(refusalOf(changed((file) => (file.pages[0].page = 'grants')))).toBe('invalid');
    expect(refusalOf(changed((file) => delete file.pages[1].limits.project))).toBe('invalid');
    expect(refusalOf(changed((file) => (file.pages[1].tier.value = -1)))).toBe('invalid');
    expect(refusalOf(changed((file) => (file.pages = { length: 1 })))).toBe('invalid');
  });

  it('is refused where the id of a grant belongs to none of its grants, or to two', () => {
    const exact = keptReading(withIds(readingAfter(0, '$3.93'), 'a'), 'en') ?? expect.fail('no reading');
    const organization = { name: 'Acme', key: exact.id, said: [] };
    const written = [
      beginningOfFile(daysOn(4)),
      ...piecesOf(organization, [exact], '1.0.0', words),
      endOfFile({}, []),
    ];
    const pairs: readonly (readonly string[])[] = exact.exactIds ?? [];
    const told = (exactIds: unknown) => {
      const file = JSON.parse(written.join(''));
      file.organizations[0].readings[0].exactIds = exactIds;
      return refusalOf(JSON.stringify(file));
    };
    expect(told(pairs)).toBe('taken');
    const [[name = ''] = [], [other = ''] = []] = pairs;
    for (const bad of [
      [['x', 'a1']],
      [
        [name, 'a1'],
        [name, 'a2'],
      ],
      [
        [name, 'a1'],
        [other, 'a1'],
      ],
      [[name, '']],
      'a1',
    ])
      expect(told(bad), JSON.stringify(bad)).toBe('invalid');
    const inCents = changed((file) => (file.organizations[0].readings[0].exactIds = [[name, 'a1']]));
    expect(refusalOf(inCents)).toBe('invalid');
  });

  it('counts what was said or set at a time that has not come as said before all else', () => {
    const opened = openHistory(
      changed((file) => {
        file.settings.theme.at = '2099-01-01T00:00:00.000Z';
        file.organizations[0].corrections[0].at = daysOn(10.5);
      }),
      NOW,
    );
    const never = new Date(0).toISOString();
    expect(opened).toMatchObject({ settings: { theme: { value: 'dark', at: never } } });
    expect(opened).toMatchObject({ organizations: [{ said: [{ value: '2', at: never }] }] });
  });

  it('tells which of its readings were made by a clock that stood ahead', () => {
    const aheadIn = (content: string, now: number) => {
      const opened = openHistory(content, now);
      if ('refusal' in opened) throw new Error(opened.refusal.kind);
      return opened.organizations.flatMap(({ readings }) => readings.map(({ isAhead }) => isAhead === true));
    };
    expect(aheadIn(text, NOW)).toEqual([false, false]);
    expect(
      aheadIn(
        changed((file) => delete file.pages),
        Date.parse(daysOn(2.5)),
      ),
    ).toEqual([false, true]);
    const marked = changed((file) => (file.organizations[0].readings[0].isAhead = true));
    expect(aheadIn(marked, NOW)).toEqual([true, false]);
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
