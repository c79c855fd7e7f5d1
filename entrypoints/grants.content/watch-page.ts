import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { TABLE_SELECTOR } from '../../lib/page/cells.ts';
import { dateSetting } from '../../lib/page/date-order.ts';
import type { ReadingContext } from '../../lib/page/reading-context.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { followAddress } from './address.ts';
import { createErrorSink } from './error-sink.ts';
import { followDay } from './follow-day.ts';
import { GrantsPage } from './grants-page.ts';
import { type ParsedTables, whenParsed } from './parsing.ts';
import { atMostEvery, twicePerFrame } from './timing.ts';
import { showTrouble } from './trouble.ts';

/** Attributes by which a page may tell a date, a row's place, a name or that there is no more. */
const TELLING = [
  'aria-disabled',
  'aria-label',
  'aria-rowcount',
  'aria-rowindex',
  'datetime',
  'disabled',
  'title',
];

/** How long a change elsewhere on the page may wait until the page's totals are read again, in milliseconds. */
const ELSEWHERE_DELAY = 250;

/** Follows the page for as long as the content script lives. */
export function startWatching(context: ContentScriptContext): void {
  const words = extensionWords();
  const sink = createErrorSink((trouble) => {
    page.stop();
    showTrouble(trouble, words, context.signal);
  });
  const address = followAddress(context, {
    onEnter: () => sink.guard(() => page.enter()),
    onSettled: () => sink.guard(() => page.refresh(false)),
  });
  const datesOf = remembered((language: string) => dateSetting(language, navigator.languages));
  let tables: ParsedTables | undefined;
  const readingContext = (): ReadingContext => ({
    dates: datesOf(document.documentElement.lang),
    isShown: (element) => !tables?.mustWait(element) && element.checkVisibility(),
    expected: address.expectsGrants,
    settled: address.isSettled,
  });
  const page = new GrantsPage({ context, words, sink, readingContext });
  followDay(context, () => sink.guard(() => page.refresh(false)));
  whenParsed(context, (parsed) => {
    const isFirst = tables === undefined;
    tables = parsed;
    sink.guard(() => page.refresh(isFirst && !hasPainted()));
    if (isFirst) observe(context, page, sink.guard, (table) => tables?.release(table));
  });
}

/** Keeps the last answer for as long as it is asked the same. */
function remembered<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
  let last: { question: string; answer: Answer } | undefined;
  return (question) => {
    if (last?.question !== question) last = { question, answer: ask(question) };
    return last.answer;
  };
}

function hasPainted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}

function observe(
  context: ContentScriptContext,
  page: GrantsPage,
  guard: (task: () => void) => void,
  release: (table: Element) => void,
): void {
  const refresh = twicePerFrame(context, () => guard(() => page.refresh(true)));
  const refreshLater = atMostEvery(context, ELSEWHERE_DELAY, () => guard(() => page.refreshBeside()));
  const observer = new MutationObserver((records) => {
    guard(() => {
      for (const table of changedTables(records)) release(table);
      const { table } = page;
      if (!page.isInPlace) return page.refresh(true);
      if (records.some((record) => touchesTable(record, table))) return refresh();
      page.followOrganization();
      page.realignMarks();
      refreshLater();
    });
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: TELLING,
  });
  context.addEventListener(document, 'change', () => guard(() => page.followOrganization()), {
    capture: true,
  });
  context.onInvalidated(() => {
    observer.disconnect();
    page.stop();
  });
}

function changedTables(records: readonly MutationRecord[]): Element[] {
  return records.flatMap(({ target }) => {
    const element = target instanceof Element ? target : target.parentElement;
    return element?.closest(TABLE_SELECTOR) ?? [];
  });
}

/** Whether a change is within the table that was read, or brings or fills another one. */
function touchesTable({ target, addedNodes }: MutationRecord, table: Element | undefined): boolean {
  if (table?.contains(target)) return true;
  const element = target instanceof Element ? target : target.parentElement;
  if (!table && element?.closest(TABLE_SELECTOR)) return true;
  for (const node of addedNodes) {
    if (node instanceof Element && (node.matches(TABLE_SELECTOR) || node.querySelector(TABLE_SELECTOR)))
      return true;
  }
  return false;
}
