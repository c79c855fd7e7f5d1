import { describe, expect, it } from 'vitest';
import { dateSetting } from '../../../lib/page/date-order.ts';
import { readGrants, tableOf } from '../../support/page.ts';

/** What is read of the Expires cells of a table of nothing but balances and expiries. */
function expiriesOf(expiries: readonly string[], page = 'en', browser = 'de'): (string | null)[] {
  const rows = expiries.map((expires) => ['$5.00 / $5.00', expires]);
  const { rows: read } = readGrants(tableOf(rows, ['Balance', 'Expires']), {
    dates: dateSetting(page, [browser]),
  });
  return read.map(({ expires }) => (expires.kind === 'read' ? expires.value : null));
}

describe('dates of numbers alone', () => {
  it('do not count where the year stands elsewhere than in most', () => {
    expect(expiriesOf(['25/12/2026', '26/12/2026', '28/11/27'])).toEqual(['2026-12-25', '2026-12-26', null]);
  });

  it('do not count where no form is the usual one', () => {
    expect(expiriesOf(['25/12/2026', '24/10/2'])).toEqual([null, null]);
  });

  it('do not count where a number is bare that others fill up, or the other way round', () => {
    expect(expiriesOf(['2026/12/02', '2026/11/03', '2026/12/2'])).toEqual(['2026-12-02', '2026-11-03', null]);
    expect(expiriesOf(['2026/12/2', '2026/11/3', '2026/12/04'])).toEqual(['2026-12-02', '2026-11-03', null]);
    expect(expiriesOf(['2026/12/02', '2026/12/2'])).toEqual([null, null]);
  });

  it('do not count where a number behind the year and a hyphen is bare', () => {
    expect(expiriesOf(['2026-12-2', '2026-12-24'])).toEqual([null, '2026-12-24']);
  });

  it('do not count where one alone contradicts the order that the languages agree on', () => {
    expect(expiriesOf(['24/10/2'], 'pt-BR', 'pt-BR')).toEqual([null]);
    expect(expiriesOf(['31/12/2'], 'en', 'ar')).toEqual([null]);
    expect(expiriesOf(['31. 12. 2.'], 'en', 'ko')).toEqual(['2031-12-02']);
    expect(expiriesOf(['10/24/2026'], 'pt-BR', 'pt-BR')).toEqual([null]);
    expect(expiriesOf(['10/24/2026', '10/25/2026'], 'pt-BR', 'pt-BR')).toEqual(['2026-10-24', '2026-10-25']);
  });

  it.each([
    [['31/10/28', '34/12/27', '30/6/27']],
    [['30.6.28', '31.7.27', '32.12.27']],
    [['31-10-28', '40-12-27', '31-7-27', '30-6-28']],
    [['31/1/29', '30/11/28', '45/1/29']],
    [['31. 10. 28', '31. 12. 28', '36. 10. 28']],
  ])(
    'do not count where one alone contradicts the order in which all others end with a month: %j',
    (expiries) => {
      expect(new Set(expiriesOf(expiries))).toEqual(new Set([null]));
    },
  );

  it.each([
    ['24/10/2026', 'de', 'de'],
    ['10/24/2026', 'en', 'en-US'],
    ['2026/10/24', 'en', 'en-US'],
    ['26/10/24', 'ja', 'ja'],
    ['10/24/2026', 'en', 'de'],
  ])('count where %s stands alone on a page in %s for a browser in %s', (date, page, browser) => {
    expect(expiriesOf([date], page, browser)).toEqual(['2026-10-24']);
  });
});
