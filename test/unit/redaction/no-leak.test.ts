import { beforeAll, describe, expect, inject, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import type { Basis } from '../../../lib/analysis/basis.ts';
import { isExportable } from '../../../lib/analysis/exportable.ts';
import { supportReport } from '../../../lib/export/support/support-report.ts';
import { withoutWords } from '../../../lib/page-report/shape-text.ts';
import { pictureOf } from '../../../lib/picture/picture-of.ts';
import { holdsName } from '../../../lib/redaction/index.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom } from '../../support/account.ts';
import { basisOf, SIX_GRANTS } from '../../support/analysis.ts';
import { GRANTS_HEADERS, tableOf } from '../../support/page.ts';
import { reportOfHtml } from '../../support/page-report.ts';
import { drawingOf, EVERYTHING } from '../../support/picture.tsx';
import { englishWords } from '../../support/words.ts';
import { PEOPLE_AND_PAYMENTS } from './people-and-payments.ts';

/** Stands for a text while the page is read, so that what is read is the same whatever text stands there. */
const SOMEBODY = 'Quillfeather';
/** Another organization: a text that is not the name of the page’s own has to be hidden for itself. */
const OTHER = 'Zephyrwood';

/** Whether a text is the name of the page’s own organization as well. */
type Whose = 'own' | 'other';

/** Of how many texts of a kind one is looked at: each output is made anew for each. */
const EACH = inject('eachOfTexts');

let words: Words;
let readings: Record<Whose, readonly string[]>;
beforeAll(async () => {
  words = await englishWords();
  readings = {
    own: PAGES.map((page) => JSON.stringify(basisOf(page(SOMEBODY, SOMEBODY)))),
    other: PAGES.map((page) => JSON.stringify(basisOf(page(SOMEBODY, OTHER)))),
  };
});

const organizationOf = (text: string) =>
  `<button aria-label="Organization: ${plain(text)}">${plain(text)}</button>`;

/** Pages with a text in each place where texts stand that an output may quote. */
const PAGES: ((text: string, organization: string) => string)[] = [
  (text, organization) =>
    `${organizationOf(organization)}<h2>${text}</h2><p>Credit balance</p><p>$26.00</p><p>${text}</p>${tableOf(
      [
        ['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027', text, text],
        ['Oct 9, 2026', text, '$15.00 / $15.00', 'Feb 1, 2027', `Promotional ${text}`, ''],
        ['Oct 9, 2026', `Available ${text}`, '$15.00 / $15.00', 'Feb 1, 2027', '', `Used · ${text}`],
        [text, 'Available', '$6.00 / $10.00', text, '', ''],
        ['Nov 4, 2025', 'Available', text, `Mar 1, 2027 ${text}`, '', ''],
        [`Nov 4, 2025 ${text}`, 'Available', `$5.00 / $5.00 ${text}`, 'Mar 1, 2027', '', ''],
        [`${text} Nov 4, 2025`, `${text} · Expired`, `${text} $5.00 / $5.00`, `${text}, Mar 1, 2027`, '', ''],
      ],
      [...GRANTS_HEADERS, text, `Issued by ${text}`],
    )}`,
  (text, organization) =>
    `${organizationOf(organization)}<h2>Credit grants</h2><p>${text}</p><p>$3.93 / $69.00</p>${tableOf(
      [['Oct 9, 2026', `Paused by ${text}`, '$69.00', 'Feb 1, 2027']],
      ['Received', 'State', 'Granted', 'Expires'],
    )}`,
];

/** Further places that the page report shows. */
const REPORTED_PAGES: typeof PAGES = [
  ...PAGES,
  (
    text,
    organization,
  ) => `<main title="${plain(text)}" aria-label="${plain(text)}">${organizationOf(organization)}<h1>${text}</h1>
    <h3>Credits of ${text}</h3><ul><li><a href="/">${text}</a><b>Total</b> ${text}</li></ul>${tableOf(
      SIX_GRANTS,
      [...GRANTS_HEADERS.slice(0, 3), `Balance (${text})`],
    ).replace('<thead>', `<caption>${text}</caption><thead><tr><th colspan="4">${text}</th></tr>`)}
    <dl><dt>${text}</dt><dd>${text}: $5.00</dd></dl><p>$5.00 left for ${text}</p><label>${text}</label>
    <time datetime="${plain(text)}">${text}</time></main>`,
];

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('"', '&quot;');
}

/** The readings with a text of the page in place of somebody, as it stands between tags. */
const basesWith = (text: string, whose: Whose): Basis[] => {
  const written = JSON.stringify(plain(text).replaceAll('&quot;', '"')).slice(1, -1);
  return readings[whose].map((reading) => JSON.parse(reading.replaceAll(SOMEBODY, () => written)));
};

function pictureFrom(basis: Basis): string {
  const analysis = analyse(basis);
  if (!analysis || !isExportable(analysis)) return expect.fail();
  const { reading } = basis;
  const source = {
    analysis,
    reading,
    insight: { kind: 'waiting' },
    version: '0.1.0',
    languages: ['en'],
  } as const;
  const picture = pictureOf(source, EVERYTHING, words);
  return `${picture.description}\n${drawingOf(picture).innerHTML}`;
}

/** Every output that names nobody, of pages with a text in all of their places. */
const OUTPUTS: Record<string, (text: string, whose: Whose) => string[]> = {
  picture: (text, whose) => basesWith(text, whose).map(pictureFrom),
  'report to support': (text, whose) =>
    basesWith(text, whose).map((basis) => supportReport(accountFrom(basis), words, ['en', 'de']).content),
  'page report': (text, whose) =>
    REPORTED_PAGES.map((page) => JSON.stringify(reportOfHtml(page(text, whose === 'own' ? text : OTHER)))),
};

/** The text itself, and the same with nothing of what is secret but its shape. */
function versionsOf(marked: string): [text: string, shape: string] {
  const shape = (text: string) =>
    text.replace(/(<[^>]*>|&\w+;)|[^<&]+/g, (part, tag) => (tag ? part : withoutWords(part)));
  if (!marked.includes('«')) return [marked, shape(marked)];
  return [marked.replace(/[«»]/g, ''), marked.replace(/«([^»]*)»/g, (_, secret) => shape(secret))];
}

it('looks at three hundred texts of people and payment data', () => {
  expect(new Set(Object.values(PEOPLE_AND_PAYMENTS).flat()).size).toBeGreaterThanOrEqual(300);
});

const LOOK_ALIKES = 'look-alike letters';
/** Words of these pages. They are hidden where the organization’s name is spelt like one of them, which is no leak. */
const WORDS_OF_PAGES = 'Credit balance · Received · Available · Balance · Total · Expired · Used · Paused';
const OF_ORGANIZATION = 'an organization’s spellings';
const KINDS = Object.keys(PEOPLE_AND_PAYMENTS).flatMap((kind) =>
  (['own', 'other'] as const).flatMap((whose) =>
    // What names nobody by itself is known to be a name by that of the organization alone.
    kind === OF_ORGANIZATION && whose === 'other' ? [] : [[kind, whose] as const],
  ),
);

describe.each(Object.keys(OUTPUTS))('the %s', (name) => {
  const output = OUTPUTS[name] ?? expect.fail();
  const known = new Map<string, string[]>();
  const outputOf = (shape: string, whose: Whose): string[] => {
    const key = `${whose} ${shape}`;
    const told = known.get(key) ?? output(shape, whose);
    known.set(key, told);
    return told;
  };

  // Whatever is kept of a text makes the output another one than that of x's and 9's.
  it.each(KINDS)('keeps nothing of %s, wherever they stand, in %s pages', (kind, whose) => {
    // Each output looks at others of them, and the long counts at all. A picture takes longest to draw.
    const first = Object.keys(OUTPUTS).indexOf(name);
    const each = name === 'picture' ? EACH ** 2 : EACH;
    const isWordOfPage = (text: string) =>
      whose === 'own' && kind === LOOK_ALIKES && holdsName(WORDS_OF_PAGES, text);
    const texts = (PEOPLE_AND_PAYMENTS[kind] ?? []).filter(
      (text, nth) => nth % each === first % each && !isWordOfPage(text),
    );
    expect(texts).not.toEqual([]);
    const kept = texts.filter((marked) => {
      const [text, shape] = versionsOf(marked);
      const told = outputOf(shape, whose);
      return output(text, whose).some((each, index) => each !== told[index]);
    });
    expect(kept).toEqual([]);
  });
});
