import { describe, expect, it } from 'vitest';
import { MONTH_LANGUAGES } from '../../../lib/page/month-names.ts';
import type { Place } from '../../../lib/redaction/known.ts';
import { placeBelow } from '../../../lib/redaction/map-texts.ts';
import { redactorOf, replacedBy } from '../../../lib/redaction/redactor.ts';

const ABOUT = { languages: ['en-US', 'de'], organization: 'Quillfeather' };
const redact = redactorOf(replacedBy('[hidden]'), ABOUT);

const KEPT: Record<'label' | 'state' | 'money' | 'date', readonly string[]> = {
  label: [
    'Total available',
    'Total remaining:',
    'TOTAL LEFT',
    'Grand total',
    'Remaining total',
    'Received',
    'Expires (UTC)',
    'Credit balance',
    'Project',
    'Days remaining',
    'USD',
    'Promotional',
    '剩余余额',
    '',
  ],
  state: [
    'Available',
    'EXPIRED',
    'Voided',
    'Partially used',
    'Expired 1 February 2023',
    'Expires in 9 days',
    '可用',
    '—',
  ],
  money: [
    '$5.00 / $7.00',
    '$12,345,678.90',
    '€15.000,00',
    '15000 USD',
    '-$0.07',
    '($0.07)',
    '12.34',
    'US$1,234.50',
    '₹12,34,567.00',
    'Balance: $5.00',
    '$5.00 of $7.00',
    '$5.00 left',
    "1'234.50 CHF",
    '−12,50 €',
    'n/a',
    'N/A',
    'pending…',
    'not available',
  ],
  date: [
    'Nov 2, 2026',
    'November 2 2026',
    '2 Nov 2026',
    '02/11/2026',
    '11/2/26',
    '2026-11-02T00:00:00Z',
    'Mar 1, 2027, 12:00 AM',
    'Never',
    'Expires on Mar 1, 2027 (UTC)',
  ],
};

const HIDDEN: Record<'label' | 'state' | 'money' | 'date' | 'name', readonly string[]> = {
  label: [
    'Total Wine',
    'Total In',
    'Total Available Ltd',
    'Grand Total Hotels',
    'Total of Black',
    'Issued to Quill',
    'Credit 4242',
    'Quillfeather credits',
    'Invoice 31415',
    '$5.00',
    'Nov 2, 2026',
    'You In',
    'In Left',
    'Left Us',
    'Expires By',
    'Usd Start',
    'Credits In',
    'D. Left',
    'MM Left',
    'Left, D.',
    'Jj Spent',
    'Yy Issued',
    'AA Left',
    'Owner/Valid',
    'Organization / Promotions',
  ],
  state: [
    '!!!',
    '^_^',
    '∆',
    '=^..^=',
    '\uf8ff',
    '\u{e007a}\u{e0069}\u{e006d}',
    '\u200b\u200c',
    'Available 42',
    'Paused by Zim',
    '$5.00',
    'Avаilable',
    'Available\u200b',
    'Avail\u200bable',
    'April 2',
  ],
  money: [
    '$5.00 Zim',
    '$4111 1111 1111 1111',
    '$4111111111111111',
    '4242',
    '10.0.0.1',
    '$NaN / $7.00',
    'Nov 2, 2026',
    '$1 / $2 / $3',
    'ID 4242.42',
    'Invoice number 1234567.42',
    'Account 1234567.42',
    'Reference 12.34',
    'Grant # 4242 USD',
    '4242 USD Code',
  ],
  date: [
    '20/30/2026',
    '20-30-26',
    '30.25.28',
    '31.31.31',
    '2026-31-31',
    '2026-00-12',
    'ID 12/11/26',
    'Code: 1/2/2026',
    'Reference number 11.12.29',
    'Project Jan 3, 2026',
    'Organization April 2, 2026',
    'April 2, 2026 Account',
    'April 2',
    'Domingo April 2, 2026',
    'Jan de 12 2026',
    '12/03/1985',
    '20-32-06',
    '123-45-6789',
    'Nov 2, 2026 Zim',
    '$5.00',
  ],
  name: ['Available', '$5.00', 'Nov 2, 2026'],
};

const casesOf = (all: Partial<Record<Place, readonly string[]>>) =>
  Object.entries(all).flatMap(([place, texts]) => texts.map((text) => [place as Place, text] as const));

describe('a redacted text', () => {
  it.each(casesOf(KEPT))('keeps in the place of a %s what is known there: %j', (place, text) => {
    expect(redact(text, place)).toBe(text);
  });

  it.each(casesOf(HIDDEN))('hides in the place of a %s what is not known there: %j', (place, text) => {
    expect(redact(text, place)).toBe('[hidden]');
  });

  it.each([
    ['Available · Zim', 'Available · [hidden]'],
    ['Zim | Bo · Expired', '[hidden] · Expired'],
    ['🎁 Available', ' Available'],
    ['Zim · Bo – Al', '[hidden]'],
    ['Available · —', 'Available · —'],
    ['Available · !!!', 'Available · [hidden]'],
    ['Available · \u{e007a}\u{e0069}', 'Available · [hidden]'],
    ['Owner · Valid', '[hidden]'],
  ])('judges what stands between separators one by one: %j', (text, shown) => {
    expect(redact(text, 'state')).toBe(shown);
  });

  it.each([
    ['Owner · Valid', 'Owner · [hidden]'],
    ['Team | Promotions | State', 'Team | [hidden] | State'],
    ['Issued by – Trial', 'Issued by – [hidden]'],
    ['Project 🦄 Free trial', 'Project [hidden]'],
    ['Owner · Team · Paid', 'Owner · Team · [hidden]'],
    ['State · Owner', 'State · Owner'],
  ])('hides what comes after a label of somebody: %j', (text, shown) => {
    expect(redact(text, 'label').replace(/ +/g, ' ')).toBe(shown);
  });

  it.each(MONTH_LANGUAGES)('knows the dates that a browser writes in %s', (language) => {
    const styles = ['full', 'long', 'medium', 'short'] as const;
    const written = styles.flatMap((dateStyle) =>
      [undefined, 'short', 'medium'].map((timeStyle) =>
        new Intl.DateTimeFormat(language, {
          dateStyle,
          ...(timeStyle && { timeStyle: timeStyle as 'short' | 'medium' }),
          timeZone: 'UTC',
        }).format(Date.UTC(2026, 8, 23, 15, 4)),
      ),
    );
    // A year of two digits of another era could as well be somebody’s year of birth.
    const isOfOtherEra = (text: string) => language === 'th' && /\/69/.test(text);
    expect(written.filter((text) => redact(text, 'date') !== text && !isOfOtherEra(text))).toEqual([]);
  });

  it('takes time in proportion to its text', { timeout: 20_000 }, () => {
    for (const unit of ['4111 ', '· ', ' - ', '🦄', ' ', ')', 'Nov 2, 2026 ', 'credit '])
      expect(redact(`${unit.repeat(1_000_000 / unit.length)}Zim`, 'state')).toBe('[hidden]');
  });
});

describe('what only looks like a word, a date or an amount of the page', () => {
  const of = (organization: string) =>
    redactorOf(replacedBy('[hidden]'), { languages: ['en-US'], organization });

  it.each([
    ['Current', 'Current'],
    ['Balance', 'Balance'],
    ['Active Credits', 'Active Credits'],
    ['Active Credits', 'Active · Credits'],
    ['Active Credits', 'Active – Credits'],
    ['Active-Credits', 'Active Credits'],
    ['Active Credits, Inc.', 'Active Credits'],
    ['USD', 'USD'],
    ['ActiveCredits', 'Active Credits'],
    ['active_credits', 'Active Credits'],
    ['Active Credits', 'ActiveCredits'],
    ['Act\u200bive Cred\u00adits', 'Active Credits'],
    ['Active Credit', 'Active Credits'],
    ['Active Credits Pty Ltd', 'Active Credits'],
    ['The Active Credits Group', 'Active Credits'],
    ['Active Credits, S.A.', 'Active Credits balance'],
    ['Active Credits (Owner)', 'Active Credits'],
    ['Trial Organization', 'Free trial'],
    ['Total as Credit', 'Total as Credit · State'],
    ['Activé Crédits', 'Active Credits'],
    ['Pröject', 'Project'],
    ['Prøject', 'Proeject'],
    ['Dué Daté', 'Due date'],
    ['Тotal', 'Total'],
    ['Total AI', 'Total'],
    ['Total.ai', 'Total'],
    ['Total e.V.', 'Total'],
    ['Total S.p.A.', 'Total'],
    ['Total株式会社', 'Total'],
    ['Trial’s org', 'Free trial'],
  ])('is hidden in a label where the organization is called so: %s, %s', (organization, text) => {
    expect(of(organization)(text, 'label')).toBe('[hidden]');
  });

  it.each([
    ['Active Credits', 'Credits'],
    ['Paid Ltd', 'Balance'],
    ['The Group', 'Credit balance'],
    ['Grant', 'Credit grants'],
    ['Credits', 'Credit balance'],
    ['Total Credit Team', 'Total credit'],
  ])('is kept in a label that is not the name of %s: %s', (organization, text) => {
    expect(of(organization)(text, 'label')).toBe(text);
  });

  it.each(['12/03/85', '30/06/99', '12.03.85', '99/99/99', '2049-99-99', '00/00/00', '1/1/2026, 41:11:11'])(
    'is no date of a grant: %s',
    (text) => {
      expect(of('Acme')(text, 'date')).toBe('[hidden]');
    },
  );

  it.each([
    '41 years',
    '85 years ago',
    'Owner: Jan 3, 2026',
    'User April 2, 2026',
    'Issued by April 2, 2026',
  ])('is somebody’s age or name: %s', (text) => {
    expect(of('Acme')(text, 'date')).not.toMatch(/\d|Jan|April/);
  });

  it.each(['CHF 079 123 456', '0123456.78', '$0555104', 'NOK 012 345 678'])('is no amount: %s', (text) => {
    expect(of('Acme')(text, 'money')).toBe('[hidden]');
  });

  it.each(['$5.00 SEK', '$5.00 / $7.00 TRY', '€5.00 CHF', 'Nov 2, 2026 SEK', 'Balance $5.00 INR'])(
    'is no currency of that amount: %s',
    (text) => {
      expect([of('Acme')(text, 'money'), of('Acme')(text, 'anywhere')]).toEqual(['[hidden]', '[hidden]']);
    },
  );

  it.each(['EUR', 'TRY', 'USD', 'CHF', 'INR'])(
    'is a currency below a column of currencies alone: %s',
    (code) => {
      expect(of('Acme')(code, placeBelow('Currency'))).toBe(code);
      expect(of('Acme')(`Credits ${code}`, 'label')).toBe(`Credits ${code}`);
      if (code !== 'USD') expect(of('Acme')(code, 'label')).toBe('[hidden]');
      expect(of('Acme')(`Expires ${code} soon`, 'label')).toBe('[hidden]');
    },
  );

  it.each(['Free', 'Promotional', 'Free trial', 'Purchased', 'Credit purchase'])(
    'is a kind of grant below a column of kinds: %s',
    (kind) => {
      expect(of('Acme')(kind, placeBelow('Type'))).toBe(kind);
    },
  );

  it.each(['Project', 'Owner', 'Name', 'Granted by', 'Team', 'Campaign'])(
    'names somebody below %s',
    (header) => {
      expect(of('Acme')('Trial team', placeBelow(header))).toBe('[hidden]');
    },
  );
});
