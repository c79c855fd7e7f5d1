import { describe, expect, it } from 'vitest';
import { MONTH_LANGUAGES } from '../../../lib/page/month-names.ts';
import type { Place } from '../../../lib/redaction/known.ts';
import { redactorOf, replacedBy } from '../../../lib/redaction/redactor.ts';

const ABOUT = { languages: ['en-US', 'de'], organization: 'Quillfeather' };
const redact = redactorOf(replacedBy('[hidden]'), ABOUT);

const KEPT: Record<'label' | 'state' | 'money' | 'date', readonly string[]> = {
  label: [
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
    'Issued to Quill',
    'Credit 4242',
    'Quillfeather credits',
    'Invoice 31415',
    '$5.00',
    'Nov 2, 2026',
    'You In',
  ],
  state: ['Available 42', 'Paused by Zim', '$5.00', 'Avаilable', 'Available\u200b', 'April 2'],
  money: [
    '$5.00 Zim',
    '$4111 1111 1111 1111',
    '$4111111111111111',
    '4242',
    '10.0.0.1',
    '$NaN / $7.00',
    'Nov 2, 2026',
    '$1 / $2 / $3',
  ],
  date: [
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
  ])('judges what stands between separators one by one: %j', (text, shown) => {
    expect(redact(text, 'state')).toBe(shown);
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
    expect(written.filter((text) => redact(text, 'date') !== text)).toEqual([]);
  });

  it('takes time in proportion to its text', { timeout: 20_000 }, () => {
    for (const unit of ['4111 ', '· ', ' - ', '🦄', ' ', ')', 'Nov 2, 2026 ', 'credit '])
      expect(redact(`${unit.repeat(1_000_000 / unit.length)}Zim`, 'state')).toBe('[hidden]');
  });
});
