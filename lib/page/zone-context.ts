import type { ZoneContext } from './explanation.ts';
import type { Candidate } from './layouts/layout.ts';
import type { RowReading } from './reading.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Token } from './tokens.ts';

/** What a list was read as, for what stands beside it. */
export interface ReadList {
  candidate: Candidate;
  rows: readonly RowReading[];
  /** The elements that hold the page's totals, and some that stand behind them. */
  totals: readonly Element[];
}

/** What the tokens of a list's zone are explained by. */
export function zoneContextOf(
  {
    candidate,
    totals,
  }: Pick<ReadList, 'totals'> & {
    candidate: Pick<Candidate, 'headers' | 'headerCells'> & Partial<Pick<Candidate, 'element' | 'rows'>>;
  },
  tokens: readonly Token[],
  pagers: readonly Element[],
  rows: number,
  { isClipped }: Pick<ReadingContext, 'isClipped'>,
): ZoneContext {
  const controls = tokens.filter((token) => token.kind === 'control');
  return {
    rows,
    isOfPager: (element) => pagers.some((pager) => pager.contains(element)),
    isAtTotal: (element) => totals.includes(element),
    headerOf: (element) => {
      const header = candidate.headerCells.find((cell) => cell.contains(element));
      return header && (candidate.headers[candidate.headerCells.indexOf(header)] ?? '');
    },
    isInList: (element) => candidate.element?.contains(element) === true,
    isBuiltAsRow: (element) => isAlikeAny(element, candidate.rows ?? []),
    isCutOff: (element) => isClipped?.(element) === true,
    isBesideAmount: (element) => isBesideAmount(element, rows === 0 ? undefined : candidate.element),
    groupOf: (element) => {
      const group = groupAround(element);
      return controls.filter((one) => group?.contains(one.element) && isOneOfSeveral(one));
    },
  };
}

/** Whether a page's style draws an element next to cards like one of them: all its classes are the card's too. */
function isAlikeAny(
  { classList, parentElement, localName }: Element,
  rows: readonly { element: Element }[],
): boolean {
  const classes = [...classList];
  if (classes.length === 0) return false;
  return rows.some(({ element: row }) => {
    const isSibling = parentElement === row.parentElement && localName === row.localName;
    return isSibling && classes.every((one) => row.classList.contains(one));
  });
}

function isOneOfSeveral({ state }: Token & { kind: 'control' }): boolean {
  return state.kind === 'chosen' || state.kind === 'not-chosen' || state.kind === 'plain';
}

const GROUP =
  '[role="tablist"], [role="group"], [role="radiogroup"], [role="toolbar"], nav, ul, ol, fieldset';

function groupAround(element: Element): Element | null {
  return element.parentElement?.closest(GROUP) ?? element.parentElement;
}

const AMOUNT_NEAR = 120;

/** An amount in the part around an element, unless that part holds the whole list. */
function isBesideAmount(element: Element, list: Element | undefined): boolean {
  const around = element.parentElement;
  const text = around && list && around.contains(list) ? '' : (around?.textContent ?? '');
  return text.length <= AMOUNT_NEAR && /\p{Sc}\s?\d|\d\s?\p{Sc}|\d\s?%/u.test(text);
}
