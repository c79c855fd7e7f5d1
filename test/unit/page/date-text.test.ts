import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSetting, settleDate, settleOrder } from '../../../lib/page/date-order.ts';
import { readDate } from '../../../lib/page/date-text.ts';
import { MONTH_LANGUAGES, monthNames } from '../../../lib/page/month-names.ts';

const months = monthNames(['en-US']);

describe('reading dates', () => {
  it.each([
    ['Nov 2, 2026', '2026-11-02'],
    ['November 2, 2026', '2026-11-02'],
    ['2 Nov 2026', '2026-11-02'],
    ['Mon, Nov 2, 2026', '2026-11-02'],
    ['Sept. 1, 2026', '2026-09-01'],
    ['NOV 2, 2026', '2026-11-02'],
    ['Dec 1, 2026, 12:00 AM', '2026-12-01'],
    ['28 de nov. de 2026', '2026-11-28'],
    ['2. KASIM 2026', '2026-11-02'],
    ['2 בנובמבר 2026', '2026-11-02'],
    ['2026年11月2日', '2026-11-02'],
    ['2026년 11월 2일', '2026-11-02'],
    ['٢ نوفمبر ٢٠٢٦', '2026-11-02'],
    ['2 พ.ย. 2569', '2026-11-02'],
    ['2026-11-02', '2026-11-02'],
    ['11/11/2026', '2026-11-11'],
    ['2026-11-02T23:30:00Z', '2026-11-02'],
    ['2026-11-02T23:30:00-05:00', '2026-11-03'],
  ])('reads %j as %s', (text, day) => {
    expect(readDate(text, months)).toEqual({ day });
  });

  it.each([
    ['', 'empty'],
    ['—', 'not-a-date'],
    ['Never', 'not-a-date'],
    ['Feb 30, 2026', 'not-a-date'],
    ['Nov 2026', 'not-a-date'],
    ['Nov 2', 'not-a-date'],
    ['Nov 2 or Dec 3, 2026', 'not-a-date'],
    ['Movember 2, 2026', 'not-a-date'],
    ['31/31/2026', 'not-a-date'],
    ['2/11/57', 'not-a-date'],
    ['2026-02-31', 'not-a-date'],
    ['1/2/3/2026', 'not-a-date'],
  ])('refuses %j: %s', (text, problem) => {
    expect(readDate(text, months)).toEqual({ problem });
  });

  it.each([
    ['2026/11/02', '2026-11-02', 'ymd'],
    ['25/11/2026', '2026-11-25', 'dmy'],
    ['11/25/26', '2026-11-25', 'mdy'],
  ])('reads %j as %s, since only one order makes a day of it', (text, day, onlyBy) => {
    expect(readDate(text, months)).toEqual({ day, onlyBy });
  });

  it('gives every reading of a date in numbers alone', () => {
    expect(readDate('03/04/2026', months)).toEqual({ byOrder: { dmy: '2026-04-03', mdy: '2026-03-04' } });
  });

  it('takes a word that names two months for none', () => {
    expect(monthNames(['en-US', 'fr', 'es'])(['mar', 'mars'])).toEqual([3, 3]);
  });
});

const DAYS = fc.date({ min: new Date('2020-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
/** One day of each month, whose name may be the one that is misread, before the random days. */
const EACH_MONTH = Array.from({ length: 12 }, (_, month): [Date] => [
  new Date(Date.UTC(2026, month, 9 + month)),
]);
const pageIn = (language: string) => dateSetting(language, [language]);

const numeric = { year: 'numeric', day: 'numeric' } as const;
const FORMS: readonly [string, Intl.DateTimeFormatOptions][] = [
  ['short', { dateStyle: 'short' }],
  ['medium', { dateStyle: 'medium' }],
  ['long', { dateStyle: 'long' }],
  ['full', { dateStyle: 'full' }],
  ['numeric', { ...numeric, month: 'numeric' }],
  ['two-digit', { year: 'numeric', month: '2-digit', day: '2-digit' }],
  ['numeric with weekday', { ...numeric, month: 'numeric', weekday: 'short' }],
  ['two-digit with weekday', { year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'long' }],
  ['short month with weekday', { ...numeric, month: 'short', weekday: 'short' }],
  ['long month with two-digit day', { year: 'numeric', month: 'long', day: '2-digit' }],
  ['medium with time of day', { dateStyle: 'medium', timeStyle: 'short' }],
];
function expectReadBack(language: string, options: Intl.DateTimeFormatOptions): void {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const setting = pageIn(language);
  fc.assert(
    fc.property(DAYS, (date) => {
      const text = readDate(format.format(date), setting.months);
      const order = settleOrder([{ received: text, expires: { problem: 'empty' } }], setting)?.order;
      expect(settleDate(text, order)).toMatchObject({ day: date.toISOString().slice(0, 10) });
    }),
    { examples: EACH_MONTH, numRuns: 32 },
  );
}

const OWN_DIGITS = ['ar-EG', 'hi-u-nu-deva', 'th-u-nu-thai', 'ar-SA-u-ca-gregory-nu-arab'];

describe.each([...MONTH_LANGUAGES, ...OWN_DIGITS])('dates as Intl writes them in %s', (language) => {
  it.each(FORMS)('are read back in %s form', (_, options) => {
    expectReadBack(language, options);
  });
});

describe('a year of two digits', () => {
  it.each([
    '1/13/85',
    '13/1/85',
    '85/1/13',
    '1/13/63',
    '30.12.92',
    '2/11/57',
    '1/13/14',
    '1/13/99',
    '11-25-69',
  ])('is none of a grant in %s, whatever era it might be of', (text) => {
    expect(readDate(text, months)).toEqual({ problem: 'not-a-date' });
  });

  it.each([
    ['en', 'th', '13/1/69', '2026-01-13'],
    ['th', 'en-US', '25/12/70', '2027-12-25'],
    ['th', 'th', '13/1/26', '2026-01-13'],
  ])(
    'is of the Buddhist era where the page (%s) or the browser (%s) writes it: %s',
    (page, browser, text, day) => {
      expect(readDate(text, dateSetting(page, [browser]).months)).toMatchObject({ day });
    },
  );

  it.each(
    ['13/1/85', '13/1/62'].flatMap((text) =>
      ['en', 'de', 'ja', 'ar'].map((language) => [text, language] as const),
    ),
  )('is never of another era in %s for a browser in %s', (text, language) => {
    expect(readDate(text, dateSetting('en', [language, 'th']).months)).toEqual({ problem: 'not-a-date' });
  });
});

describe('a weekday beside a date', () => {
  it.each([
    ['Mon, 11/2/2026', { day: '2026-11-02', onlyBy: 'mdy' }],
    ['mar. 3 nov. 2026', { day: '2026-11-03' }],
    ['mar. 3 mars 2026', { day: '2026-03-03' }],
  ])('is understood in %j', (text, date) => {
    expect(readDate(text, months)).toEqual(date);
  });

  it.each(['Tue, 11/2/2026', 'Foo 11/2/2026', 'Mar or Nov 2, 2026', 'lun. 3 mar nov. 2026'])(
    'is not taken from %j, where it does not fit',
    (text) => {
      expect(readDate(text, months)).toEqual({ problem: 'not-a-date' });
    },
  );
});

describe.each(['sv', 'cs', 'uk'])(
  'dates as Intl writes them in %s, the language of the browser alone',
  (language) => {
    it.each(FORMS.slice(0, 6))('are read back in %s form', (_, options) => {
      expectReadBack(language, options);
    });
  },
);

describe('the order of numbers', () => {
  const settledOf = (texts: readonly [string, string][], page = 'en', browser = 'de') => {
    const setting = dateSetting(page, [browser]);
    const pairs = texts.map(([received, expires]) => ({
      received: readDate(received, setting.months),
      expires: readDate(expires, setting.months),
    }));
    return settleOrder(pairs, setting);
  };
  const orderOf = (...of: Parameters<typeof settledOf>) => settledOf(...of)?.order;

  it('is settled by one row that only one order can read', () => {
    expect(
      orderOf([
        ['03/04/2026', '01/08/2026'],
        ['25/04/2026', '01/08/2026'],
      ]),
    ).toBe('dmy');
    expect(
      orderOf([
        ['04/25/2026', '08/01/2026'],
        ['03/04/2026', '08/01/2026'],
      ]),
    ).toBe('mdy');
  });

  it('is settled by a row that only one order can read, though its dates are in the right order by every other', () => {
    expect(
      orderOf([
        ['18/04/2026', '12/10/2026'],
        ['05/06/2026', '07/08/2026'],
      ]),
    ).toBe('dmy');
  });

  it('is not settled where two rows prove different orders', () => {
    expect(
      orderOf([
        ['18/04/2026', '12/10/2026'],
        ['04/18/2026', '07/08/2026'],
      ]),
    ).toBeUndefined();
  });

  it('is settled by a grant that would end before it was received', () => {
    expect(orderOf([['02/11/2026', '01/12/2026']])).toBe('dmy');
  });

  it('is what several dates prove, or one in the languages’ own, though grants end before they start in every order', () => {
    const backwards: [string, string][] = [
      ['05/01/2027', '12/18/2026'],
      ['09/01/2026', '05/17/2026'],
    ];
    expect(orderOf(backwards)).toBe('mdy');
    expect(orderOf([['1/5/2029', '29/4/2028']], 'hi', 'hi')).toBe('dmy');
    expect(orderOf([['1/5/2029', '29/4/2028']], 'en', 'hi')).toBeUndefined();
  });

  it('is settled by the languages of page and browser where they agree, which is told, and not where they differ', () => {
    expect(settledOf([['01/02/2026', '03/05/2026']], 'en', 'en-US')).toEqual({
      order: 'mdy',
      by: 'languages',
    });
    expect(settledOf([['01/02/2026', '03/05/2026']], 'de', 'de')).toEqual({ order: 'dmy', by: 'languages' });
    expect(settledOf([['01/02/2026', '03/05/2026']], 'en', 'de')).toBeUndefined();
  });

  it('is not settled by the languages alone where a grant would end with a month in another order only', () => {
    expect(settledOf([['05/11/2025', '01/12/2026']], 'en', 'en-US')).toBeUndefined();
    expect(settledOf([['05/11/2025', '12/01/2026']], 'de', 'de')).toBeUndefined();
    expect(settledOf([['05/11/2025', '02/02/2026']], 'en', 'en-US')).toEqual({
      order: 'mdy',
      by: 'languages',
    });
    expect(settledOf([['05/11/2025', '12/01/2026']], 'en', 'en-US')).toEqual({ order: 'mdy', by: 'page' });
    const ends = ['01/03/2026', '01/06/2026', '01/12/2026'].map((end): [string, string] => [
      '02/02/2025',
      end,
    ]);
    expect(settledOf(ends.slice(0, 2), 'en', 'en-US')).toBeUndefined();
    expect(settledOf(ends, 'en', 'en-US')).toEqual({ order: 'dmy', by: 'page' });
  });
});
