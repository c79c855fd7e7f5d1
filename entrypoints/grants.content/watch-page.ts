import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { dateSetting } from '../../lib/page/index.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { followAddress } from './address.ts';
import { bringGrants, changedTables, touchTable } from './changes.ts';
import { clippingNow } from './clipping.ts';
import { drawingNow } from './drawing.ts';
import { createErrorSink } from './error-sink.ts';
import { followDay } from './follow-day.ts';
import { GrantsPage } from './grants-page.ts';
import { isDisplayed } from './is-displayed.ts';
import type { PageContext } from './page-services.ts';
import { type ParsedTables, whenParsed } from './parsing.ts';
import { throttleByCost, withinFrameBudget } from './timing.ts';
import { type TellTrouble, troubleTeller } from './trouble.ts';
import { keepTypingFromPage } from './typing.ts';
import { listenForUnseenChanges } from './unseen-changes.ts';

/** Attributes that may contain a date, the position of a row, a name, or that there are no more rows. */
const TELLING = [
  'aria-busy',
  'aria-checked',
  'aria-current',
  'aria-disabled',
  'aria-hidden',
  'aria-label',
  'aria-level',
  'aria-pressed',
  'aria-rowcount',
  'aria-rowindex',
  'aria-selected',
  'aria-setsize',
  'datetime',
  'disabled',
  'hidden',
  'open',
  'role',
  'title',
];

/** How long changes elsewhere on the page are collected before it is read again, in milliseconds. */
const ELSEWHERE_DELAY = 1000;

/** Matches as soon as a part of a list is in the document. */
const CELLS = 'td, li, [role*=cell], [role=listitem]';

/** Follows the page as long as the content script runs. */
export function startWatching(context: ContentScriptContext): void {
  // If the script is loaded later, a table may be painted before the browser reports the first paint.
  const isFromStart = document.body === null;
  const hasPainted = watchFirstPaint(context);
  keepTypingFromPage(context.signal);
  const words = extensionWords();
  const tellTrouble = troubleTeller(words, context.signal);
  const sink = createErrorSink((trouble) => {
    const { table } = page;
    page.stop();
    tellTrouble(trouble, table);
  });
  const address = followAddress(context, {
    onEnter: () => sink.guard(() => page.enter()),
    onSettled: () => sink.guard(() => page.refresh(false)),
  });
  const datesOf = remembered((language: string) => dateSetting(language, navigator.languages));
  let tables: ParsedTables | undefined;
  const readingContext = (): PageContext => ({
    dates: datesOf(document.documentElement.lang),
    isShown: isDisplayed,
    ...clippingNow(),
    drawing: drawingNow(),
    mustWait: (place) => tables?.mustWait(place) ?? false,
    expected: address.expectsGrants,
    settled: address.isSettled,
  });
  const page = new GrantsPage({ context, words, sink, readingContext });
  followDay(context, () => sink.guard(() => page.refresh(false)));
  whenParsed(context, (parsed) => {
    const isFirst = tables === undefined;
    tables = parsed;
    sink.guard(() => page.refresh(isFirst && isFromStart && !hasPainted()));
    if (isFirst) observe(context, page, sink.guard, (changed) => tables?.release(changed));
  });
  context.onInvalidated(() => leave(page, tellTrouble));
}

/** Once the extension is updated or turned off, leaves a line in place of figures that nobody follows any more. */
function leave(page: GrantsPage, tellTrouble: TellTrouble): void {
  const { table, showing } = page;
  page.stop();
  if (showing) tellTrouble('outdated', table);
}

/** Caches the last answer while the question stays the same. */
function remembered<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
  let last: { question: string; answer: Answer } | undefined;
  return (question) => {
    if (last?.question !== question) last = { question, answer: ask(question) };
    return last.answer;
  };
}

/** Whether a table may have been painted. The browser reports the first paint only some time after it. */
function watchFirstPaint(context: ContentScriptContext): () => boolean {
  let isInFrame = false;
  const look = () => {
    isInFrame = document.querySelector(CELLS) !== null;
    if (!isInFrame && document.readyState === 'loading') context.requestAnimationFrame(look);
  };
  context.requestAnimationFrame(look);
  return () => isInFrame || performance.getEntriesByName('first-contentful-paint').length > 0;
}

function observe(
  context: ContentScriptContext,
  page: GrantsPage,
  guard: (task: () => void) => void,
  release: ParsedTables['release'],
): void {
  const refresh = withinFrameBudget(
    context,
    () => guard(() => page.refresh(true)),
    () => guard(() => page.showing?.conceal()),
  );
  const refreshLater = throttleByCost(context, ELSEWHERE_DELAY, () =>
    guard(() => (page.reader.hasChangedBeside() ? page.refresh(false) : page.showing?.marks.recheck())),
  );
  const react = (records: readonly MutationRecord[]) => {
    release(() => changedTables(records));
    if (page.showing?.isInPlace() === false) page.refresh(true);
    else if (changesReading(records, page)) refresh();
    else {
      page.showing?.marks.realign();
      refreshLater();
    }
  };
  const observer = new MutationObserver((records) => guard(() => react(records)));
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: TELLING,
  });
  listenForUnseenChanges(context, page, guard, refreshLater);
  context.onInvalidated(() => observer.disconnect());
}

/** Whether the last reading, or the lack of grants, may be outdated. */
function changesReading(records: readonly MutationRecord[], page: GrantsPage): boolean {
  if (page.mayHoldGrantsNow && bringGrants(records)) return true;
  return touchTable(records, page.table, page.reader.hasTables()) || page.reader.isOutdated();
}
