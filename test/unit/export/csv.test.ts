import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportFile } from '../../../lib/export/files.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountOfRows } from '../../support/account.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const csv = (rows: readonly RowTexts[], total?: string) =>
  exportFile('csv', accountOfRows(rows, total), words).content;
const parsed = (rows: readonly RowTexts[], total?: string) =>
  Papa.parse<Record<string, string>>(csv(rows, total).slice(1), { header: true, skipEmptyLines: true });

describe('the CSV', () => {
  it('has a byte order mark, the contract’s header and one line a grant', () => {
    const lines = csv(SIX_GRANTS).split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffrow,received,state,granted,left,expires,status,category,category_source,draw_position,currency,spendable_at_least,spendable_at_most,organization,read_at,used,page_total,draw_rule,draw_rule_ruled_out,certain,warnings,draw_rule_may_be_ruled_out,guessed',
    );
    expect(lines[3]).toBe(
      '3,2025-11-04,Available,10.00,3.93,2026-12-01,usable,paid,inferred,1,USD,3.93,3.93,,2026-11-22T14:02:11.000Z,6.07,,soonest-expiry,no,yes,,no,category',
    );
    expect(lines).toHaveLength(SIX_GRANTS.length + 2);
  });

  it('reads back without a complaint, empty for unknown', () => {
    const { data, errors } = parsed([...SIX_GRANTS, ['?', 'Available', 'n/a', '?']]);
    expect(errors).toEqual([]);
    expect(data[6]).toMatchObject({
      row: '7',
      received: '',
      granted: '',
      left: '',
      expires: '',
      draw_position: '',
      spendable_at_least: '0.00',
      spendable_at_most: '',
    });
  });

  it.each([
    ['a debt', '-$0.07', 'headline-debt', '-0.07'],
    ['a total that no sum explains', '$50.00', 'headline-unexplained', '50.00'],
  ])('books no row as certain beside %s', (_, total, warnings, page_total) => {
    const { data } = parsed(SIX_GRANTS, total);
    expect(data.map(({ spendable_at_least: least, certain }) => [least, certain])).toEqual(
      SIX_GRANTS.map(() => ['0.00', 'no']),
    );
    expect(data[2]).toMatchObject({ spendable_at_most: '3.93', warnings, page_total, used: '6.07' });
  });

  it('keeps the other rows certain where one is not', () => {
    const paused = ['Oct 9, 2026', 'Paused', '$1.00 / $15.00', 'Feb 1, 2027'];
    expect(parsed([...SIX_GRANTS, paused]).data.map(({ certain }) => certain)).toEqual([
      ...SIX_GRANTS.map(() => 'yes'),
      'no',
    ]);
  });

  it('says what of each grant may be spent, whose it is, as text, and when it was read', () => {
    const account = accountOfRows([['Oct 9, 2026', 'Paused', '$1.00 / $15.00', 'Feb 1, 2027']]);
    const analysis = { ...account.analysis, organization: '=Acme, Inc.' };
    const { content } = exportFile('csv', { ...account, analysis }, words);
    const { data } = Papa.parse<Record<string, string>>(content.slice(1), { header: true });
    expect(data[0]).toMatchObject({
      spendable_at_least: '0.00',
      spendable_at_most: '1.00',
      organization: "'=Acme, Inc.",
      read_at: '2026-11-22T14:02:11.000Z',
    });
  });

  it.each(['=1+1', '+1', '-1', '@cmd'])(
    'makes text of a State word that a spreadsheet would run: %j',
    (state) => {
      const { data } = parsed([['Nov 4, 2025', state, '$1.00 / $2.00', 'Dec 1, 2026']]);
      expect(data[0]?.state).toBe(`'${state}`);
    },
  );

  it.each([
    ['\n=1+1', "'=1+1"],
    ['\t =1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['held;=1+1;-2', "held;'=1+1;'-2"],
    ['held\r\n=1+1', 'held =1+1'],
    ['\u200b=1+1', "'[U+200B]=1+1"],
    ['\u2060\t+1', "'[U+2060] +1"],
    ['\u202e-1', "'[U+202E]-1"],
    ['\u00ad \u2066@x', "'[U+00AD] [U+2066]@x"],
    ['a;\u2060=1', "a;'[U+2060]=1"],
    ['\u0000\r=1', "'[U+0000] =1"],
  ])('makes text of %j, which only some spreadsheets run', (state, text) => {
    const account = accountOfRows([['Nov 4, 2025', 'State', '$1.00 / $2.00', 'Dec 1, 2026']]);
    if (account.analysis.status === 'empty') expect.fail();
    const grants = account.analysis.grants.map((grant) => ({ ...grant, state }));
    const { content } = exportFile('csv', { ...account, analysis: { ...account.analysis, grants } }, words);
    const { data } = Papa.parse<Record<string, string>>(content.slice(1), { header: true });
    expect(data[0]?.state).toBe(text);
  });

  it.each(['pay-as-you-go', 'a + b', 'x@y', 'on; off'])('leaves %j as it is', (state) => {
    const { data } = parsed([['Nov 4, 2025', state, '$1.00 / $2.00', 'Dec 1, 2026']]);
    expect(data[0]?.state).toBe(state);
  });

  it('keeps a negative amount a number', () => {
    const { data } = parsed([...SIX_GRANTS, ['Oct 9, 2026', 'Available', '-$0.07 / $15.00', 'Feb 1, 2027']]);
    expect(Number(data[6]?.left)).toBe(-0.07);
  });

  it('keeps commas, quotes and line breaks inside their cell', () => {
    const { data } = parsed([['Nov 4, 2025', 'On "hold", for now', '$1.00 / $2.00', 'Dec 1, 2026']]);
    expect(data).toHaveLength(1);
    expect(data[0]?.state).toBe('On "hold", for now');
  });
});
