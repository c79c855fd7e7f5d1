import { controlMeaning, GRANTS_PAGE, saysAtWork, saysFailed } from '../provider/index.ts';
import {
  chipMeaning,
  choiceMeaning,
  denialOf,
  marksRows,
  ofHeader,
  turningMeaning,
} from './control-meanings.ts';
import { isTurnedOff, nameOf } from './controls.ts';
import { countDoubt, isShare, tellsOfMore } from './counts.ts';
import { type Explanation, type Meaning, nothingIf, say, type ZoneContext } from './explanation.ts';
import { HEADING } from './headings.ts';
import { OF_THE_LIST } from './list-words.ts';
import { readMoney } from './money-text.ts';
import type { Token } from './tokens.ts';

const WORDS_OF_A_NAME = 4;

/** Of texts, bars and marks. */
const OF_TEXTS: readonly Explanation[] = [
  { name: 'pager that is read', takes: ({ element }, { isOfPager }) => nothingIf(isOfPager(element)) },
  {
    name: 'amount of a total',
    takes: ({ kind, words, element }, { isAtTotal }) =>
      nothingIf(kind === 'text' && isPartOfAmount(words) && isAtTotal(element)),
  },
  {
    name: 'failure',
    takes: ({ kind, words }) => (kind === 'text' && saysFailed(words) ? say('failure', words) : undefined),
  },
  { name: 'at work', takes: (token) => (isAtWork(token) ? say('busy', token.words) : undefined) },
  {
    name: 'bar of a row or a total',
    takes: ({ kind, element, words }, { isBesideAmount }) => {
      if (kind !== 'bar') return undefined;
      return isBesideAmount(element) ? 'nothing' : say('busy', words);
    },
  },
  { name: 'heading', takes: headingMeaning },
  {
    name: 'name of a card that shows no more',
    takes: ({ kind, words, element }, { isBuiltAsRow }) =>
      kind === 'text' && words.split(' ').length <= WORDS_OF_A_NAME && isBuiltAsRow(element)
        ? say('hidden', words)
        : undefined,
  },
  { name: 'share', takes: ({ kind, words }) => nothingIf(kind === 'text' && isShare(words)) },
  ...OF_THE_LIST,
  {
    name: 'amount by itself',
    takes: ({ kind, words, element }, { isCutOff }) => {
      if (kind !== 'text' || !isAmount(words)) return undefined;
      // What nobody sees says nothing of the rows, but may be of more of them.
      return say(isCutOff(element) ? 'hidden' : 'amount', words);
    },
  },
  { name: 'only page', takes: (token) => nothingIf(isOnlyPage(token)) },
  {
    name: 'count',
    takes: ({ kind, words }, { rows }) =>
      kind === 'text' && (countDoubt(words, rows) || tellsOfMore(words, rows))
        ? say('count', words)
        : undefined,
  },
  { name: 'prose', takes: ({ kind }) => nothingIf(kind !== 'control') },
];

/** Of controls, by what they are set to, where they lead and what they are called. */
const OF_CONTROLS: readonly Explanation[] = [
  { name: 'control that denies the figures', takes: denialOf },
  { name: 'label of its column', takes: ofHeader },
  {
    name: 'navigation',
    takes: ({ element }, { groupOf }) => nothingIf(leadsElsewhere(element, groupOf(element))),
  },
  { name: 'box that marks rows', takes: (token) => nothingIf(marksRows(token)) },
  { name: 'choice', takes: choiceMeaning },
  {
    name: 'pager at its end',
    takes: (token) => nothingIf(token.kind === 'control' && token.state.kind === 'off'),
  },
  { name: 'chip of a filter', takes: chipMeaning },
  { name: 'pager or filter', takes: turningMeaning },
  { name: 'harmless control', takes: ({ words }) => nothingIf(controlMeaning(words) === 'harmless') },
  {
    name: 'icon of a heading',
    takes: ({ words, element }) => nothingIf(words === '' && element.closest(HEADING) !== null),
  },
];

const EXPLANATIONS: readonly Explanation[] = [...OF_TEXTS, ...OF_CONTROLS];

/** What the first explanation that takes it says of a token; a control that none takes is a doubt. */
export function meaningOf(token: Token, ground: ZoneContext): Meaning {
  for (const { takes } of EXPLANATIONS) {
    const meaning = takes(token, ground);
    if (meaning) return meaning;
  }
  return say('control', token.words);
}

/** The number of the only page stands between a way back and a way on that are both shut. */
function isOnlyPage({ kind, words, element }: Token): boolean {
  if (kind !== 'text' || words !== '1') return false;
  const ways = Array.from(element.parentElement?.children ?? [])
    .map((way) => ({ way, meaning: controlMeaning(nameOf(way)) }))
    .filter(({ meaning }) => meaning === 'next' || meaning === 'previous');
  return ways.length > 1 && ways.every(({ way }) => isTurnedOff(way));
}

function isAtWork({ kind, words }: Token): boolean {
  return kind === 'at-work' || saysAtWork(words);
}

/** A page may split an amount into texts of its own, such as its sign or the slash behind it. */
function isPartOfAmount(words: string): boolean {
  return isAmount(words) || /^[\p{Sc}\d.,\s/⁄∕-]+$/u.test(words);
}

function isAmount(words: string): boolean {
  return words.length < 60 && words.split(/[/⁄∕]/u).every((part) => 'amount' in readMoney(part));
}

function headingMeaning({ kind, words, element }: Token, { rows }: ZoneContext): Meaning | undefined {
  if (kind !== 'text' || element.closest(HEADING) === null) return undefined;
  return countDoubt(words, rows) ? say('count', words) : 'nothing';
}

/**
 * Whether a control leads to another page: a link to another path, or a tab that stands in one row with such links. An
 * address that differs by its query or hash alone may show another part of the same list.
 */
function leadsElsewhere(control: Element, group: readonly { element: Element }[]): boolean {
  if (isLinkAway(control)) return true;
  const isTab = control.getAttribute('role') === 'tab' || control.hasAttribute('aria-current');
  const others = group.filter(({ element }) => element !== control);
  return (
    isTab &&
    control.localName === 'a' &&
    others.length > 0 &&
    others.every(({ element }) => isLinkAway(element))
  );
}

function isLinkAway(link: Element): boolean {
  const href = link.localName === 'a' ? link.getAttribute('href') : null;
  if (href === null || /^(?:#|\?|javascript:|$)/iu.test(href.trim())) return false;
  try {
    const here = new URL(link.baseURI?.startsWith('http') ? link.baseURI : GRANTS_PAGE);
    const there = new URL(href, here);
    return there.host !== here.host || there.pathname !== here.pathname;
  } catch {
    return false;
  }
}
