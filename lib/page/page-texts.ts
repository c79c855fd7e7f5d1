import { TABLE_SELECTOR } from './cells.ts';
import { saysNone } from './empty-words.ts';
import { readMoney } from './money-text.ts';
import type { Headline } from './reading.ts';

/** What the page's text outside its tables says about the credit as a whole. */
export interface PageTexts {
  headlines: Headline[];
  /** The page's own words for "no grants", where it has them. */
  none: string | undefined;
}

const PASSED_OVER = new Set(['table', 'script', 'style', 'template', 'noscript', 'svg', 'grantlens-panel']);
const LONGEST_LABEL_TEXT = 200;
const LABEL = /^(credit balance|credit remaining|total credits?|total granted|total balance)\b[\s:]*(.*)$/i;
const LEADING_AMOUNT = /^[-−–]?\s?(?:US)?\$\s?-?[\d.,'’]*\d(?![\d/])/i;
const TEXTS_A_LABEL_REACHES = 3;

/** Reads the totals that the page prints outside its tables, and whether it says that there are no grants. */
export function readPageTexts(root: Element): PageTexts {
  const texts: string[] = [];
  collect(root, texts);
  const headlines = texts.flatMap((text, index) => headlineAt(texts, text, index) ?? []);
  return { headlines: distinct(headlines), none: texts.find(saysNone) };
}

function collect(element: Element, texts: string[]): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) {
      if (!isPassedOver(node)) collect(node, texts);
      continue;
    }
    const text = node.nodeType === node.TEXT_NODE ? (node.nodeValue?.trim() ?? '') : '';
    if (text !== '' && text.length <= LONGEST_LABEL_TEXT) texts.push(text);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isPassedOver(element: Element): boolean {
  return (
    PASSED_OVER.has(element.localName) || (element.hasAttribute('role') && element.matches(TABLE_SELECTOR))
  );
}

/** A label with its amount behind it, in the same text or in one of the next few that hold no other label. */
function headlineAt(texts: readonly string[], text: string, index: number): Headline | undefined {
  const [, label, behind = ''] = LABEL.exec(text) ?? [];
  if (label === undefined) return undefined;
  if (behind !== '') return headlineOf(label, behind);
  for (const next of texts.slice(index + 1, index + 1 + TEXTS_A_LABEL_REACHES)) {
    if (LABEL.test(next)) return undefined;
    const headline = headlineOf(label, next);
    if (headline) return headline;
  }
  return undefined;
}

function headlineOf(label: string, text: string): Headline | undefined {
  const [amount] = LEADING_AMOUNT.exec(text) ?? [];
  if (amount === undefined || /^\s*\//.test(text.slice(amount.length))) return undefined;
  const money = readMoney(amount);
  return 'amount' in money ? { label, amount: money.amount } : undefined;
}

function distinct(headlines: readonly Headline[]): Headline[] {
  return headlines.filter(
    ({ label, amount }, index) =>
      headlines.findIndex((other) => other.label === label && other.amount === amount) === index,
  );
}
