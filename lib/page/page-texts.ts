import { headingKind, saysNone, TOTAL_LABEL, TOTAL_SENTENCE } from '../provider/index.ts';
import { haveDigitsApart, textOf } from './cell-text.ts';
import { TABLE_SELECTOR } from './cells.ts';
import { HEADING, levelOf } from './headings.ts';
import type { Headline } from './headline.ts';
import { readBalance, readMoney, SLASH } from './money-text.ts';
import { otherCurrencyAt } from './page-currency.ts';
import type { Fraction } from './reading.ts';
import type { ReadingContext } from './reading-context.ts';
import { type PageText, textsBelow } from './texts.ts';
import { sayingAt } from './total-sayings.ts';

/** What the page's text outside its tables says about the credit as a whole. */
export interface PageTexts {
  headlines: Headline[];
  fractions: Fraction[];
  /** Whether they, and the rows, are in another currency than US dollars; then none of them is read. */
  isOtherCurrency: boolean;
  /** The page's own words for "no grants", where it has them. */
  none: string | undefined;
  /** The element in which they stand. */
  noneAt: Element | undefined;
  /** The elements in which these words stand. */
  sources: readonly Element[];
}

const PASSED_OVER = new Set(['table', 'script', 'style', 'template', 'noscript', 'svg', 'grantlens-panel']);
const LONGEST_LABEL_TEXT = 200;
/** An amount with words behind it: its currency stands before or behind the figure. */
const LEADING_AMOUNTS = [
  /^[-−–]?\s?(?:US)?\$\s?-?[\d.,'’]*\d(?![\d/])/i,
  /^[-−–]?\d[\d.,'’\s]*\s?(?:US)?(?:\$|USD)(?!\p{L})/iu,
];
const NO_ROWS: ReadonlySet<Element> = new Set();
const TEXTS_A_LABEL_REACHES = 3;
const TEXTS_A_TOTAL_SPANS = 1 + TEXTS_A_LABEL_REACHES;
const TEXTS_A_FRACTION_SPANS = 3;

/** Reads the totals that the page prints outside its tables and the given rows, and whether it says that there are no grants. */
export function readPageTexts(
  root: Element,
  rows: ReadonlySet<Element> = NO_ROWS,
  isShown: ReadingContext['isShown'] = () => true,
): PageTexts {
  const found = textsBelow(root, (element) => isPassedOver(element) || rows.has(element)).filter(
    ({ text }) => text.length <= LONGEST_LABEL_TEXT,
  );
  const texts = found.map(({ text }) => text);
  const other = otherCurrencyAt(texts);
  const isOtherCurrency = other.length > 0;
  const headlines = isOtherCurrency ? [] : headlinesIn(found, texts, isShown);
  const fractions = isOtherCurrency ? [] : fractionsIn(found, texts);
  const telling = texts.flatMap((text, index) =>
    (headlines[index] ?? fractions[index]) || saysNone(text) || other.includes(index)
      ? found.slice(index, index + TEXTS_A_TOTAL_SPANS)
      : [],
  );
  return {
    headlines: distinct(headlines.filter((headline) => headline !== undefined)),
    fractions: distinct(fractions.filter((fraction) => fraction !== undefined)),
    isOtherCurrency,
    none: texts.find(saysNone),
    noneAt: found.find(({ text }) => saysNone(text))?.element,
    sources: [...new Set(telling.map(({ element }) => element))],
  };
}

/** The total that begins at each text, where one does, in words of its own or as a saying below no other heading. */
function headlinesIn(
  found: readonly PageText[],
  texts: readonly string[],
  isShown: ReadingContext['isShown'],
): (Headline | undefined)[] {
  const labelled = texts.map((text, index) => headlineAt(texts, text, index));
  const said = texts.map((_, index) => (labelled[index] ? undefined : sayingAt(texts, index)));
  const isElsewhere = said.some(Boolean) ? belowOtherHeading(found) : [];
  return labelled.map((headline, index) => {
    const total = headline ?? (isElsewhere[index] ? undefined : said[index]);
    const element = found[index]?.element;
    return total && element && isShown(element) ? total : undefined;
  });
}

/** The fraction that begins at each text, where one does and stands below no heading that speaks of something else. */
function fractionsIn(found: readonly PageText[], texts: readonly string[]): (Fraction | undefined)[] {
  const hasSlash = texts.map((text) => SLASH.test(text));
  const fractions = texts.map((_, index) =>
    hasSlash.slice(index, index + TEXTS_A_FRACTION_SPANS).includes(true)
      ? fractionAt(texts, index)
      : undefined,
  );
  if (!fractions.some(Boolean)) return fractions;
  const isElsewhere = belowOtherHeading(found);
  return fractions.map((fraction, index) => (isElsewhere[index] ? undefined : fraction));
}

/**
 * Whether each text stands below a heading that speaks of something else, such as a budget; beside a heading that names the
 * grants, one that nobody knows does so too.
 */
function belowOtherHeading(texts: readonly PageText[]): boolean[] {
  let isElsewhere = false;
  const kinds = texts.map(({ element }) => {
    const heading = element.closest(HEADING);
    return heading ? { kind: headingKind(textOf(heading)), isOfPage: levelOf(heading) === 1 } : undefined;
  });
  const isNamed = kinds.some((one) => one?.kind === 'grants');
  return kinds.map((one) => {
    if (one) isElsewhere = one.kind === 'other' || (isNamed && one.kind === 'unknown' && !one.isOfPage);
    return isElsewhere;
  });
}

function isPassedOver(element: Element): boolean {
  return (
    PASSED_OVER.has(element.localName) || (element.hasAttribute('role') && element.matches(TABLE_SELECTOR))
  );
}

/** A label with its amount behind it, in the same text or in one of the next few that hold no other label. */
function headlineAt(texts: readonly string[], text: string, index: number): Headline | undefined {
  const [, amount = '', words = ''] = TOTAL_SENTENCE.exec(text) ?? [];
  if (words !== '') return headlineOf(words, amount);
  const [, label, behind = ''] = TOTAL_LABEL.exec(text) ?? [];
  if (label === undefined) return undefined;
  const next = texts.slice(index + 1, index + 1 + TEXTS_A_LABEL_REACHES);
  const before = next.findIndex((candidate) => TOTAL_LABEL.test(candidate));
  const reached = before < 0 ? next : next.slice(0, before);
  const candidates = behind === '' ? reached : [behind];
  const found = candidates.findIndex((candidate) => headlineOf(label, candidate));
  const follows = texts[index + found + (behind === '' ? 2 : 1)] ?? '';
  // A slash in a text of its own makes the amount the first half of a fraction.
  return found < 0 || follows.startsWith('/') ? undefined : headlineOf(label, candidates[found] ?? '');
}

function headlineOf(label: string, text: string): Headline | undefined {
  const leading = LEADING_AMOUNTS.flatMap((pattern) => {
    const [amount] = pattern.exec(text) ?? [];
    return amount === undefined || /^\s*[/⁄]/.test(text.slice(amount.length)) ? [] : amount;
  });
  const money = [text, ...leading].map(readMoney).find((read) => 'amount' in read);
  return money && 'amount' in money ? { label, amount: money.amount } : undefined;
}

/** `$3.93 / $69.00` in one text or in up to three, with the text before it for a label. */
function fractionAt(texts: readonly string[], index: number): Fraction | undefined {
  const parts = [1, 2, 3].map((count) => texts.slice(index, index + count));
  const wordings = parts.filter((part) => !haveDigitsApart(part)).map((part) => part.join(' '));
  const read = wordings.map(readBalance).find((balance) => 'left' in balance);
  return read && 'left' in read
    ? { label: texts[index - 1] ?? '', figure: read.left, granted: read.granted }
    : undefined;
}

function distinct<Total>(totals: readonly Total[]): Total[] {
  const words = totals.map((total) => JSON.stringify(total));
  return totals.filter((_, index) => words.indexOf(words[index] ?? '') === index);
}
