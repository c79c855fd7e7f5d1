import { controlMeaning, deniesInSentence, headingKind, saysEverything } from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { type Meaning, nothingIf, say, type ZoneContext } from './explanation.ts';
import { isColumnOfOther } from './page-currency.ts';
import type { Token } from './tokens.ts';

/** A box that only marks rows, or all of them, for a deed. */
const MARKS_ROWS =
  /^(?:select|choose|auswählen|sélectionner|seleccionar|选择)(?:\s(?:all|every|everything|this|page|rows?|items?|grants?|on|the|alle|tout|todo))*$/iu;

/** Sorting by a column, and notes on it, show no other rows; what else a header holds may be a filter. */
export function ofHeader({ kind, words, element }: Token, { headerOf }: ZoneContext): Meaning | undefined {
  const header = kind === 'control' ? headerOf(element) : undefined;
  if (header === undefined) return undefined;
  const [own, all] = [words, header].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return nothingIf(own === '' || (all ?? '').startsWith(own ?? ''));
}

/** Amounts of another day are other amounts. */
const IS_DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;
const IS_SETTING_OF_ELSE = /organi[sz]ation|project|account|language|currency|theme|sort|order|time ?zone/iu;

/** A choice that leaves nothing out, or that chooses something else than rows. */
export function choiceMeaning(token: Token, { rows, groupOf }: ZoneContext): Meaning | undefined {
  if (token.kind !== 'control') return undefined;
  const { state, words, element } = token;
  switch (state.kind) {
    case 'choice':
      if (saysEverything(state.chosen) || IS_SETTING_OF_ELSE.test(words) || isPageSize(state.chosen, rows))
        return 'nothing';
      return state.others.some(saysEverything)
        ? { slice: { kind: 'some', reason: 'filter', of: null } }
        : say('choice', [words, state.chosen].filter(Boolean).join(': '));
    case 'typed':
      if (IS_DAY.test(state.value)) return say('sentence', state.value);
      return state.value === '' ? 'nothing' : { slice: { kind: 'some', reason: 'filter', of: null } };
    case 'chosen':
    case 'not-chosen':
      return ofGroup(groupOf(element), words);
    default:
      return undefined;
  }
}

/** Whether a control is a box that only marks rows. */
export function marksRows({ kind, words, element }: Token): boolean {
  const isBox = element.getAttribute('type') === 'checkbox' || element.getAttribute('role') === 'checkbox';
  return kind === 'control' && isBox && MARKS_ROWS.test(words);
}

/** Of several choices one leaves nothing out and is chosen; or it is the only page that there is. */
function ofGroup(group: readonly (Token & { kind: 'control' })[], words: string): Meaning {
  const chosen = group.filter(({ state }) => state.kind === 'chosen');
  const isAll = chosen.some((one) => saysEverything(one.words) || headingKind(one.words) === 'grants');
  const isOnlyPage = group.length === 1 && /^(?:\D{0,12}\s)?1$/u.test(group[0]?.words ?? '');
  if (chosen.length === 1 && (isAll || isOnlyPage)) return 'nothing';
  if (chosen.some((one) => isColumnOfOther([one.words]))) return say('sentence', chosen[0]?.words ?? words);
  const isPages = group.some((one) => /\d/u.test(one.words)) && group.length > 1;
  if (isPages) return { slice: { kind: 'some', reason: 'pages', of: null } };
  return say('choice', chosen[0]?.words ?? words);
}

/** Numbers above are years, or something else. */
const LARGEST_PAGE = 1000;

/** A page that takes more rows than there are. */
function isPageSize(chosen: string, rows: number): boolean {
  const size = /^(\d{1,4})(?:\s|$)/u.exec(chosen)?.[1];
  return size !== undefined && Number(size) > rows && Number(size) <= LARGEST_PAGE;
}

/** A word or two with a cross behind them is a filter that is on; a sentence with one is a notice. */
export function chipMeaning({ kind, words, element }: Token): Meaning | undefined {
  if (kind !== 'control' || !CLEARS.test(words)) return undefined;
  const around = element.parentElement;
  const text = around ? textOf(around).replace(words, '').trim() : '';
  const count = text.match(/\p{L}+/gu)?.length ?? 0;
  const isChip = count > 0 && count <= MAX_WORDS_OF_A_CHIP && !/[.?!。？！]/u.test(text);
  return isChip ? { slice: { kind: 'some', reason: 'filter', of: null } } : undefined;
}

const CLEARS = /^(?:[×✕✖x]|remove|clear|delete|dismiss|close)(?!\p{L})/iu;
const MAX_WORDS_OF_A_CHIP = 4;

export function turningMeaning({ words }: Token): Meaning | undefined {
  switch (controlMeaning(words)) {
    case 'next':
      return { slice: { kind: 'page', reason: 'pages', page: 1, of: null } };
    case 'previous':
      return { slice: { kind: 'later', reason: 'pages', of: null } };
    case 'more':
      return { slice: { kind: 'some', reason: 'more', of: null } };
    case 'unfilter':
      return { slice: { kind: 'some', reason: 'filter', of: null } };
    default:
      return /\d/u.test(words) && /^(?:[\p{L}\s]{0,20}\s)?\d{1,4}$/u.test(words)
        ? { slice: { kind: 'some', reason: 'pages', of: null } }
        : undefined;
  }
}

/** A negative amount. */
const TAKES_AWAY = /[-−–]\s?\p{Sc}\s?\p{Nd}|\p{Sc}\s?[-−–]\s?\p{Nd}/u;

/** What a box does with credit while it is set. */
const APPLIES_CREDIT =
  /(?<!\p{L})(?:apply|use|spend|draw|include|enable|activate)(?!\p{L}).{0,40}(?<!\p{L})(?:credits?|grants?|balance)(?!\p{L})/iu;

/** A control whose name, as it is set, says that the figures beside it are not to be spent. */
export function denialOf(token: Token): Meaning | undefined {
  if (token.kind !== 'control') return undefined;
  const { words, element, state } = token;
  if (state.kind === 'not-chosen')
    return isBox(element) && APPLIES_CREDIT.test(words) ? say('sentence', words) : undefined;
  if (TAKES_AWAY.test(words)) return say('amount', words);
  return deniesInSentence(words) ? say('sentence', words) : undefined;
}

function isBox(element: Element): boolean {
  return element.matches('[type="checkbox"], [role="checkbox"], [role="switch"]');
}
