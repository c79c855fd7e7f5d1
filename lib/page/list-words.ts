import {
  headingKind,
  isStateWord,
  saysMore,
  saysTotalLeft,
  speaksAgainst,
  TOTAL_LABEL,
  tellsOtherUnit,
} from '../provider/index.ts';
import { type Explanation, nothingIf, say } from './explanation.ts';
import { readMoney, SLASH } from './money-text.ts';
import { bareTotalIn } from './total-sayings.ts';

const LIST_OR_GROUP = 'caption, table, tbody, [role="table"], [role$="grid"], [role="rowgroup"]';
const ROW = 'tr, [role="row"]';
const COUNT_OF_A_GROUP = /(?<=\p{L})\s?[([]\d{1,4}[)\]]$/u;
/** A label and its amount in one text; with a colon the label may be longer. */
const LABELLED = /^(?:[\p{L}’'()-]+\s+){1,4}(?=[-−–(]?\s?(?:\p{Sc}|USD|\d))|^[^.!?:：]{1,60}[:：]\s*/u;

/** Other words between the label of a total and its amount may say that it is something else, such as on hold. */
const BEGINS_WITH_AMOUNT =
  /^(?:\(?USD\)?[\s:]{0,3})?[\u200e\u200f]{0,2}[-−–(]?\s?[\u200e\u200f]?(?:US\$|USD\s?\p{Nd}|\p{Sc}|\p{Nd})/u;

/** Names of the list or of a part of it, messages across it, and what stands for rows that are left out. */
export const OF_THE_LIST: readonly Explanation[] = [
  {
    name: 'unit',
    takes: ({ kind, words }) =>
      kind === 'text' && tellsOtherUnit(words) ? say('sentence', words) : undefined,
  },
  {
    name: 'name of the list',
    takes: ({ kind, words, element }) => {
      if (kind !== 'text' || !element.matches(LIST_OR_GROUP)) return undefined;
      const isPart = headingKind(words) === 'part' || saysOfGrants(words);
      return isPart ? say('part-heading', words) : 'nothing';
    },
  },
  {
    name: 'what stands for more',
    takes: ({ kind, words }) => (kind === 'text' && saysMore(words) ? say('control', words) : undefined),
  },
  {
    name: 'message across the list',
    takes: (token, { isInList }) => {
      // What lines between rows say is judged with the rows below them.
      if (token.kind !== 'text' || !isInList(token.element) || !isAcross(token.element)) return undefined;
      return nothingIf(!/\d/.test(token.words.replace(COUNT_OF_A_GROUP, '')));
    },
  },
  {
    name: 'amount with a label',
    takes: ({ kind, words }) =>
      kind === 'text' && (isLabelled(words) || bareTotalIn(words)) ? say('amount', words) : undefined,
  },
];

/** Whether an element stands in a row of one cell. */
function isAcross(element: Element): boolean {
  const row = element.closest(ROW);
  return row !== null && row.children.length === 1;
}

/** Whether words say of the grants below them that they are of one state. */
function saysOfGrants(words: string): boolean {
  return isStateWord(words) || speaksAgainst(words);
}

function isLabelled(words: string): boolean {
  const [label] = LABELLED.exec(words) ?? [];
  if (label === undefined) return false;
  const amounts = words.slice(label.length).split(SLASH);
  const [, , behind = ''] = TOTAL_LABEL.exec(words) ?? [];
  const isTotal = amounts.length === 1 && (saysTotalLeft(label) || BEGINS_WITH_AMOUNT.test(behind));
  return !isTotal && amounts.every((part) => 'amount' in readMoney(part));
}
