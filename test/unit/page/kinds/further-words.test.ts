import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn, TWO_ROWS } from '../../../support/kinds.ts';
import { GRANTS_HEADERS, tableOf } from '../../../support/page.ts';

const withColumn = (header: string, words: string) =>
  around(
    '',
    '',
    tableOf(
      TWO_ROWS.map((row) => [...row, words]),
      [...GRANTS_HEADERS, header],
    ),
  );

describe('a column that says for what a grant may be spent is harmless where it is for all of the API', () => {
  it.each([
    ['Product', '▣ ChatGPT Business seats'],
    ['Applies to', 'Images'],
    ['Can be spent in', 'Orchid'],
    ['Region', 'EU'],
    ['Model', 'gpt-3.5'],
  ])('%s: %s leaves what can be spent open', (header, words) => {
    expect(spendableOn(withColumn(header, words))).toBe('open');
  });

  it.each([
    ['Product', '◎ API'],
    ['Applies to', 'All models'],
    ['Scope', 'Organization'],
    ['Project', 'Orchid'],
    ['Description', 'Welcome gift'],
  ])('%s: %s means nothing', (header, words) => {
    expect(spendableOn(withColumn(header, words))).toBe(OF_TWO_ROWS);
  });
});

describe('what a badge or a day has beside its word', () => {
  it.each(['● Available', '🟢 Available', '✅ Available'])('%s is the State word', (state) => {
    const rows = TWO_ROWS.map(([received = '', , ...others]) => [received, state, ...others]);
    expect(spendableOn(around('', '', tableOf(rows)))).toBe(OF_TWO_ROWS);
  });

  it.each(['(in 9 months)', 'in 3 days', '9 months left'])('a day with %s is that day', (toGo) => {
    const rows = TWO_ROWS.map((row) =>
      row.map((cell, at) => (at === 3 ? `${cell} <small>${toGo}</small>` : cell)),
    );
    expect(spendableOn(around('', '', tableOf(rows)))).toBe(OF_TWO_ROWS);
  });
});
