import {
  isNaming,
  isOtherScope,
  isUnknownNoteOnGrant,
  isUnknownSentence,
  saysUsed,
  speaksAgainst,
} from '../provider/index.ts';
import { textOf } from './cell-text.ts';
import { nameOf } from './controls.ts';
import { isShare } from './counts.ts';
import type { PlacedRow } from './layouts/layout.ts';
import type { RowReading } from './reading.ts';
import { textsBelow } from './texts.ts';
import { isControl } from './tokens.ts';
import { BOX, isSet } from './unlike-signs.ts';
import { isApart } from './zone.ts';

/** Words of a row outside its known columns, with the label or header over them. */
interface FurtherWords {
  words: string;
  label: string;
}

/**
 * What a row says outside its known columns, where it may decide whether the grant can be spent: beside a known State
 * word, words that speak against it; without one, all that does not just name the grant.
 */
export function unexplainedIn(
  row: PlacedRow,
  headers: readonly string[],
  { state, received, expires }: Pick<RowReading, 'state' | 'received' | 'expires'>,
): string | undefined {
  const unread = [received, expires].flatMap((cell) => (cell.kind === 'unreadable' ? cell.text : []));
  const isKnown = state.kind === 'read' && state.value !== 'unknown';
  if (isKnown && state.value !== 'available') return undefined;
  const against = unread.find((text) => speaksAgainst(text) || isUnknownSentence(text));
  if (against !== undefined) return against;
  const told =
    toldOfRow(row.element).find(speaksAgainst) ??
    classAgainst(row.element) ??
    controlsIn(row.element).find((name) => TO_BE_TAKEN.test(name));
  if (told !== undefined) return told;
  if (row.cells.length === 0 && row.loose.length === 0) return undefined;
  const further = [...furtherCells(row, headers), ...furtherTexts(row.loose)];
  return further.find(({ words, label }) =>
    isKnown ? isAgainst(words, label) : !isNaming(label) || speaksAgainst(words),
  )?.words;
}

/** Words against a grant, or an amount or a day of its own under such words: `Reserved: $2.00`. */
function isAgainst(words: string, label: string): boolean {
  const hasFigure = /[1-9]/.test(words);
  if (speaksAgainst(words) || (hasFigure && (isOfNone(label) || ENDS.test(label)))) return true;
  if (ASKS.test(label) && !AFFIRMS.test(words)) return true;
  if (saysMoreThanAName(words, label) || (OF_REST.test(label) && /^0(?!\p{N}|[.,])/u.test(words)))
    return true;
  return SEVERAL.test(words) || (hasFigure && QUANTITY.test(label) && words !== '1');
}

/** Words that nobody knows for a name, a kind or a note: for what it may be spent, a sentence, or an amount of its own. */
function saysMoreThanAName(words: string, label: string): boolean {
  if (isOtherScope(label, words)) return true;
  if (isNaming(label)) return false;
  return (
    isUnknownNoteOnGrant(words) ||
    (AMOUNT.test(words) && /\p{L}{2}/u.test(words.replace(/usd/giu, '')) && !saysUsed(label))
  );
}

/** A column that asks of each grant whether it counts, and what says that it does. */
const ASKS =
  /^(?:is )?(?:paid|(?:payment|funding) (?:state|status)|settled|cleared|confirmed|approved|funded|verified|released|usable|spendable|enabled|accepted|credited|vested)\??$/iu;
const AFFIRMS =
  /^(?:yes|y|true|paid|done|completed?|settled|cleared|confirmed|approved|funded|verified|released|usable|spendable|enabled|accepted|credited|vested|ok|on|ja|oui|sí|[✓✔☑✅●]\ufe0f?)$|\p{N}/iu;

/** How often a grant may still be used. */
const OF_REST = /(?<!\p{L})(?:left|remaining|remains|uses|redemptions|available|unused)(?!\p{L})/iu;

/** What stands under such a label cannot be spent; what was used says nothing of the rest. */
function isOfNone(label: string): boolean {
  return speaksAgainst(label) && !saysUsed(label) && !isNaming(label);
}

/** Another day on which a grant may end. */
const ENDS =
  /(?<!\p{L})(?:until|use by|valid|through|ends?|expir\w*|bis|gültig|hasta|jusqu)(?!\p{L})|到期|失效/iu;
const AMOUNT = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?(?:\p{Sc}|USD)/u;
/** What stands for more than one of a grant. */
const SEVERAL = /^(?:[×x✕*]\s?(?!1$)\d{1,4}|(?!1\s?[×x✕])\d{1,4}\s?[×x✕])$/iu;
const QUANTITY = /^(?:quantity|qty|number|count|units?|times|anzahl|menge|quantité|cantidad|数量)\b\.?$/iu;

/** What a grant that is not there yet asks for. */
const TO_BE_TAKEN =
  /^(?:claim|accept|(?:re-?)?activate|redeem|apply|(?:re-?)?enable|un-?(?:lock|pause|freeze|block|suspend)|verify|restore|reinstate|resume|restart|recover|appeal)(?!\p{L})/iu;

function controlsIn(row: Element): string[] {
  if (row.querySelector('button, a, [role="button"]') === null) return [];
  return Array.from(row.querySelectorAll('button, a, [role="button"]'), nameOf);
}

/** What is only told of a row as a whole, to who listens or points at it. */
function toldOfRow(row: Element): string[] {
  if (!row.hasAttributes()) return [];
  const told = ['aria-label', 'aria-description', 'title'].flatMap((name) => row.getAttribute(name) ?? []);
  return row.getAttribute('aria-disabled') === 'true' ? [...told, 'disabled'] : told;
}

function classAgainst(row: Element): string | undefined {
  return row.hasAttributes() ? Array.from(row.classList).find((name) => MARKED.test(name)) : undefined;
}

/** A class by which a page draws a row as one that does not count; what holds for a state alone has a colon. */
const MARKED =
  /^[\w-]{0,30}?(?<![a-z])(?:void(?:ed)?|revoked|cancell?ed|withdrawn|inactive|forfeited|gone|ghost|faded|struck|strikethrough|strike|line-through|crossed(?:-out)?)(?![a-z])[\w-]{0,30}$/u;

function furtherCells({ cells, places }: PlacedRow, headers: readonly string[]): FurtherWords[] {
  if (cells.length <= Object.keys(places).length) return [];
  const known = new Set(Object.values(places).map(({ column }) => column - 1));
  return cells.flatMap((cell, index) => {
    if (known.has(index) || cell === cells[index - 1]) return [];
    const label = headers[index] ?? '';
    const words = isTicked(cell) ? label : wordsOf(cell);
    return words === '' || isShare(words) ? [] : [{ words, label }];
  });
}

/** A tick says of its row what stands above the column. */
function isTicked(cell: Element): boolean {
  const box = cell.firstElementChild && cell.querySelector(BOX);
  return box !== null && isSet(box);
}

/** What a cell says beside its controls. */
function wordsOf(cell: Element): string {
  if (cell.firstElementChild === null) return textOf(cell);
  return textsBelow(cell, (element) => isApart(element) || isControl(element))
    .map(({ text }) => text)
    .join(' ');
}

/** The texts of a card that no figure took; one that names is the label of the next. */
function furtherTexts(loose: readonly string[]): FurtherWords[] {
  return loose.flatMap((words, index) => {
    const [own = '', behind] = words.split(/[:：]\s*/u);
    const label = behind ? own : (loose[index - 1] ?? '');
    return isShare(words) || isNaming(words) || IS_NAME.test(words) ? [] : [{ words, label }];
  });
}

const IS_NAME = /^(?:credit )?grant\s?#?\s?\d{0,4}$/iu;
