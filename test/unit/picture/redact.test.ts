import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PictureChoices } from '../../../lib/picture/choices.ts';
import { redactorOf, replacedBy } from '../../../lib/redaction/redactor.ts';
import type { Words } from '../../../lib/words/words.ts';
import { samples } from '../../samples/index.ts';
import { samplePage } from '../../samples/page.ts';
import { GRANTS_HEADERS, tableOf } from '../../support/page.ts';
import { drawingOf, pictureOfPage, textsOf } from '../../support/picture.tsx';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** What a page may hold of its user. */
interface Secrets {
  organization: string;
  person: string;
  email: string;
  id: string;
  project: string;
}

const pageWith = ({ organization, person, email, id, project }: Secrets) =>
  `<button aria-label="Organization: ${organization}">${organization}</button><p>Credit balance</p><p>$26.00</p>${tableOf(
    [
      ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027', person, project, '31415'],
      ['Oct 9, 2026', `Paused by ${person}`, '$15.00 / $15.00', 'Feb 1, 2027', email, project, '31416'],
      ['Nov 4, 2025', 'Available', '$6.00 / $10.00', `when ${email} says so`, id, project, '31417'],
    ],
    [...GRANTS_HEADERS, 'Issued by', 'Project', 'Invoice'],
  )}`;

const drawn = (secrets: Secrets, choices: Partial<PictureChoices> = {}) => {
  const picture = pictureOfPage(pageWith(secrets), words, choices);
  return { html: drawingOf(picture).innerHTML, text: [picture.description, ...textsOf(picture)].join('\n') };
};

const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrtvwxz'), minLength: 6, maxLength: 14 });
const secrets: fc.Arbitrary<Secrets> = fc.record({
  organization: letters.map((name) => `${name} Ltd`),
  person: fc.tuple(letters, letters).map(([first, last]) => `${first} ${last}`),
  email: fc.tuple(letters, letters).map(([who, where]) => `${who}@${where}.example`),
  id: fc.uuid(),
  project: letters.map((name) => `proj_${name}`),
});

const PLAIN: Secrets = {
  organization: 'Quillfeather',
  person: 'Zimmerbach',
  email: 'zim@quillfeather.example',
  id: 'org-7Kx42pQ',
  project: 'Bellweather',
};

describe('with names hidden', () => {
  it('draws nothing of whatever could name somebody', () => {
    fc.assert(
      fc.property(secrets, (hidden) => {
        const { text } = drawn(hidden);
        const parts = Object.values(hidden).flatMap((secret) => secret.split(/[\s@]/));
        expect(parts.filter((part) => part !== 'Ltd' && text.includes(part))).toEqual([]);
        expect(text).not.toMatch(/3141\d/);
      }),
      { numRuns: 20 },
    );
  });

  it('draws one and the same picture of accounts that differ in nothing else', () => {
    const first = drawn(PLAIN).html;
    fc.assert(
      fc.property(secrets, (hidden) => {
        expect(drawn(hidden).html).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });

  it.each(['31415926', '555-0199-2211', '#271828', '0031 4159265'])(
    'draws no number of an account: %s',
    (number) => {
      const texts = pictureOfPage(
        `<p>Credit balance</p><p>$26.00</p>${tableOf([
          ['Nov 2, 2026', `Available ${number}`, '$5.00 / $5.00', 'Mar 1, 2027'],
          ['Nov 2, 2026', 'Available', `$5.00 / $5.00 ${number}`, `Mar 1, 2027 ${number}`],
          ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027'],
        ])}`,
        words,
      );
      const digits = number.split(' ').at(-1) ?? number;
      expect(JSON.stringify(texts.blocks)).not.toContain(digits);
    },
  );

  it.each([
    ['$15000.00 / $15000.00', 'Mar 1, 2027'],
    ['USD 15000 / USD 15000', '2027-03-01'],
    ['15000 USD / 15000 USD', '01.03.2027'],
    ['$12,345,678.90 / $12,345,678.90', '2027-03-01T00:00:00Z'],
    ['€15.000,00 / €15.000,00', '2027年3月1日'],
    ['$5.00 / $5.00', 'Mar 1, 2027, 12:00:00 AM'],
  ])('draws %s and %s as they stand', (balance, expires) => {
    const redact = redactorOf(replacedBy('[hidden]'), { languages: ['en'], organization: null });
    expect([redact(balance, 'money'), redact(expires, 'date')]).toEqual([balance, expires]);
  });

  it('leaves figures, dates, State words and OpenAI’s own column names as they are', () => {
    const { text } = drawn(PLAIN);
    for (const kept of [
      'Nov 2, 2026',
      '$6.00 / $10.00',
      'Available',
      'Received',
      'Project',
      'Credit balance: $26.00',
    ])
      expect(text).toContain(kept);
    expect(text).toContain('Organization: [hidden]');
  });

  it('hides a name that is made of the page’s own words', () => {
    const { text } = drawn({ ...PLAIN, organization: 'Free Credits Available' });
    expect(text).not.toContain('Free Credits');
  });
});

describe.each(Object.values(samples('2026-11-22')))('the table of sample $id', (account) => {
  it('stands as it is, since all of it is known', () => {
    const table = (hidesNames: boolean) =>
      pictureOfPage(samplePage(account, { delivery: 'static' }), words, { hidesNames }).blocks.filter(
        ({ kind }) => kind === 'table',
      );
    expect(table(true)).toEqual(table(false));
  });
});

describe('with names shown', () => {
  it('draws the page’s own words, those of columns that nobody knows too', () => {
    const { text } = drawn(PLAIN, { hidesNames: false });
    for (const secret of Object.values(PLAIN)) expect(text).toContain(secret);
    expect(text).toContain('Issued by');
    expect(text).toContain('31415');
  });
});
