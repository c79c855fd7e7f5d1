import { textOf } from './cell-text.ts';
import { nameOf, stateOf } from './controls.ts';
import { type Doubt, doubt } from './doubt.ts';
import type { MoneyCell, RowReading } from './reading.ts';
import type { SeenPage } from './seen-page.ts';

/** Currencies with a `$` of their own, and others that an account may be billed in, by their ISO 4217 codes. */
const OTHERS =
  'ARS|AUD|BRL|CAD|CHF|CLP|CNY|COP|DKK|EUR|GBP|HKD|INR|JPY|KRW|MXN|MYR|NOK|NZD|PHP|PLN|SEK|SGD|THB|TRY|TWD|ZAR';
const ENDS_IN_OTHER = new RegExp(
  `(?:(?:^|[\\s(·/–-])(?:${OTHERS}|(?!US)\\p{L}{0,2}[$€£¥₹₩₽₺₫₱฿])|(?:^|\\(|(?:^|\\s)in )(?:credits|points|tokens))\\)?$`,
  'u',
);
/** A heading or label of the credit and of nothing else, with or without its amount. */
const OF_CREDIT =
  /^(?:your )?(?:credit grants?|grants|credits?|credit balance|credit remaining|balance)[\s:·(/–-]*(?:\$[\d.,]+[\s·(/–-]*)?$/i;
const SAYS_IN = /(?<![\s,(·–-])[\s,(·–-]*(?:(?:all )?amounts )?(?:shown )?in$/i;
const TEXTS_A_LABEL_SPANS = 3;
/** At the amount itself: a label in the same cell may name what another label denies. */
const SAYS_US_DOLLARS = /(?:US\$|USD|\$US)\s?[-−–(]?\s?\p{Nd}|\p{Nd}\)?\s?(?:US\$|USD|\$US)/u;

/** A currency by its code, its mark or its name; `US$` and `USD` are none of these. */
const NAMES_OTHER = new RegExp(
  `(?<!\\p{L})(?:${OTHERS})(?!\\p{L})|(?<!\\p{L})(?!US)\\p{L}{1,2}\\$|[€£¥₹₩₽₺₫₱฿]|(?<!\\p{L})(?:euros?|yen|yuan|rupees?|pounds?|(?:canadian|australian|singapore|hong kong|new zealand) dollars?)(?!\\p{L})|(?:^|\\(|(?:^|\\s)in )(?:credits|points|tokens)\\)?$`,
  'u',
);

/** A sentence that says in what all amounts are. */
const AMOUNTS_IN =
  /^(?:all )?(?:amounts|figures|balances|values|credits|grants)(?: \p{L}+){0,4} (?:are|is)(?: \p{L}+){0,2} in /iu;

/** Whether the words over a column, and those only told of it, name another currency than US dollars. */
export function isColumnOfOther(words: readonly string[]): boolean {
  return words.some((text) => NAMES_OTHER.test(text) || NAMES_OTHER.test(text.toLowerCase()));
}

const CHOOSERS = 'select, [role="combobox"], [aria-haspopup]';
const OF_CURRENCY = /currency|währung|devise|moneda|valuta|货币|通貨/iu;

/** The doubt about a chooser anywhere on the page that is set to another currency. */
export function currencyDoubts({ all, isShown }: Pick<SeenPage, 'all' | 'isShown'>): Doubt[] {
  const other = all(CHOOSERS)
    .filter(isShown)
    .map((chooser) => {
      const state = stateOf(chooser);
      return { name: nameOf(chooser), chosen: state.kind === 'choice' ? state.chosen : textOf(chooser) };
    })
    .find(({ name, chosen }) => OF_CURRENCY.test(`${name} ${chosen}`) && isColumnOfOther([chosen]));
  return other ? [doubt('sentence', other.chosen)] : [];
}

/** The places of the texts by which a page says, beside a heading or label of its credit, that this is in another currency. */
export function otherCurrencyAt(texts: readonly string[]): number[] {
  return texts.flatMap((text, end) => {
    if (AMOUNTS_IN.test(text) && isColumnOfOther([text.replace(AMOUNTS_IN, '')])) return end;
    if (!ENDS_IN_OTHER.test(text)) return [];
    const starts = Array.from({ length: TEXTS_A_LABEL_SPANS }, (_, back) => end - back);
    const own = text.replace(ENDS_IN_OTHER, '');
    const before = (start: number) => texts.slice(Math.max(0, start), end).join(' ');
    return starts.some((start) => isLabel(`${before(start)} ${own}`.trim())) ? end : [];
  });
}

/** What is left of a heading or label without the currency that it names. */
function isLabel(text: string): boolean {
  return OF_CREDIT.test(text.replace(SAYS_IN, ''));
}

/** A row on a page in another currency: a bare `$` is none of US dollars there. */
export function inOtherCurrency(row: RowReading): RowReading {
  return { ...row, left: refused(row.left), granted: refused(row.granted) };
}

function refused(cell: MoneyCell): MoneyCell {
  if (cell.kind !== 'read' || SAYS_US_DOLLARS.test(cell.text)) return cell;
  return { kind: 'unreadable', text: cell.text, column: cell.column, problem: 'other-currency' };
}
