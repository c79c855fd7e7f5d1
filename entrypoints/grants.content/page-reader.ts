import {
  type Belonging,
  belongingOf,
  besideRows,
  type JoinedParts,
  nextOwnership,
  type PageFindings,
  type PageReading,
  readPage,
  TABLE_SELECTOR,
  type TableOwnership,
  tableOf,
  withBelonging,
  wordsOf,
} from '../../lib/page/index.ts';
import { type Instant, instantOf } from '../../lib/values/index.ts';
import type { PageContext } from './page-services.ts';

/** One reading of the page, and the time since when the page says so. */
export interface Look {
  findings: PageFindings;
  reading: PageReading;
  readAt: Instant;
  /** The time since when the texts of the rows have not changed. */
  drawnAt: Instant;
  belonging: Belonging;
  /** Whether the address is that of a grants page. */
  isExpected: boolean;
  /** The elements that cut off a place or a row of grants. */
  edges: ReadonlySet<Element>;
  /** The texts of the rows as one text, for comparison. */
  words: string;
  /** What of the list is displayed. A style may hide parts of it without a change of the markup. */
  sight: string;
}

/** Reads the page repeatedly, and remembers what belongs together between two readings. */
export interface PageReader {
  look: () => Look;
  /** Forgets everything, because the page has gone to another address. */
  forget: () => void;
  /** Whether something beside the rows has changed since the last reading. This is cheaper than reading again. */
  hasChangedBeside: () => boolean;
  /** Whether the sources of the last reading have changed. This is cheap enough for every change of the page. */
  isOutdated: () => boolean;
  /** Whether the last reading saw any table, of grants or not. Without one, a change can only add one. */
  hasTables: () => boolean;
}

export function createPageReader(readingContext: () => PageContext): PageReader {
  let last: Look | undefined;
  let ownership: TableOwnership | undefined;
  let sources: Source[] = [];
  let hasTables = true;
  const look = () => {
    const context = readingContext();
    const findings = readPage(document.body, context, gatheredBefore(last));
    const at = performance.now();
    const organization = findings.organization?.name ?? null;
    ownership = nextOwnership(ownership, { organization, ...tableOf(findings.reading), at });
    sources = findings.sources.map(sourceOf);
    hasTables = document.querySelector(TABLE_SELECTOR) !== null;
    const { expected: isExpected, edges } = context;
    last = { ...lookOf(findings, belongingOf(ownership, at), last), isExpected, edges };
    return last;
  };
  return {
    look,
    forget: () => {
      last = undefined;
    },
    hasChangedBeside: () =>
      last?.findings.texts !== undefined &&
      document.body !== null &&
      (sightOf(last.findings) !== last.sight ||
        besideRows(document.body, last.findings, readingContext()) !== last.findings.beside),
    isOutdated: () =>
      sources.some(({ element, words }) => !element.isConnected || sourceOf(element).words !== words),
    hasTables: () => hasTables,
  };
}

function lookOf(
  findings: PageFindings,
  belonging: Belonging,
  before: Look | undefined,
): Omit<Look, 'isExpected' | 'edges'> {
  const { reading } = findings;
  const readAt = instantOf(new Date());
  const words = wordsOf(reading);
  const isUnchanged = before?.words === words;
  return {
    findings,
    reading: withBelonging(reading, belonging),
    readAt,
    sight: sightOf(findings),
    drawnAt: before && (isUnchanged || isJoined(reading)) ? before.drawnAt : readAt,
    belonging,
    words,
  };
}

function sightOf({ place }: PageFindings): string {
  // biome-ignore lint/performance/useDomNodeTextContent: `textContent` also holds what is not displayed.
  return place?.element instanceof HTMLElement ? place.element.innerText : '';
}

/** Whether some rows come from pages of the list that were on screen earlier. */
function isJoined(reading: PageReading): boolean {
  return reading.kind === 'grants' && reading.onScreen.length < reading.rows.length;
}

/** The earlier pages of the same list. A list keeps them while its next page loads, but not for another organization. */
function gatheredBefore(last: Look | undefined): JoinedParts | undefined {
  return last?.belonging === 'belongs' ? last.findings.gathered : undefined;
}

/** An element on which a reading rests, with all that it says. */
interface Source {
  element: Element;
  words: string;
}

function sourceOf(element: Element): Source {
  const value =
    element instanceof HTMLSelectElement || element instanceof HTMLInputElement ? element.value : '';
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  return { element, words: [value, label, element.textContent].join('|') };
}
