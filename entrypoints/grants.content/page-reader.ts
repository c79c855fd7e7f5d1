import {
  type Belonging,
  belongingOf,
  besideRows,
  type Gathered,
  nextTenure,
  type PageFindings,
  type PageReading,
  readPage,
  TABLE_SELECTOR,
  type Tenure,
  tableOf,
  withBelonging,
  wordsOf,
} from '../../lib/page/index.ts';
import { type Instant, instantOf } from '../../lib/values/index.ts';
import type { PageContext } from './page-services.ts';

/** One look at the page: what it says, and since when. */
export interface Look {
  findings: PageFindings;
  reading: PageReading;
  readAt: Instant;
  /** Since when the words of the rows have stood as they are. */
  drawnAt: Instant;
  belonging: Belonging;
  /** Whether the address is one at which grants are to be expected. */
  isExpected: boolean;
  /** What has cut off a place or a row of grants. */
  edges: ReadonlySet<Element>;
  /** The words of the rows, as one text to compare. */
  words: string;
}

/** Reads the page again and again, and remembers between two looks what belongs together. */
export interface PageReader {
  look: () => Look;
  /** Forgets what was seen: the page has gone to another address. */
  forget: () => void;
  /** Whether what stands beside the rows has changed since the last look; cheaper than another look. */
  hasChangedBeside: () => boolean;
  /** Whether what the last look rests on has changed; cheap enough for every change of the page. */
  isOutdated: () => boolean;
  /** Whether something is drawn otherwise than the markup says, which may pass without a change of the markup. */
  hasDrawnDoubts: () => boolean;
  /** Whether the last look saw any table, of grants or not: without one a change can only bring one. */
  hasTables: () => boolean;
}

export function createPageReader(readingContext: () => PageContext): PageReader {
  let last: Look | undefined;
  let tenure: Tenure | undefined;
  let sources: Source[] = [];
  let hasTables = true;
  const look = () => {
    const context = readingContext();
    const findings = readPage(document.body, context, gatheredBefore(last));
    const at = performance.now();
    const organization = findings.organization?.name ?? null;
    tenure = nextTenure(tenure, { organization, ...tableOf(findings.reading), at });
    sources = findings.sources.map(sourceOf);
    hasTables = document.querySelector(TABLE_SELECTOR) !== null;
    const { expected: isExpected, edges } = context;
    last = { ...lookOf(findings, belongingOf(tenure, at), last), isExpected, edges };
    return last;
  };
  return {
    look,
    forget: () => {
      last = undefined;
    },
    hasChangedBeside: () =>
      last?.findings.texts !== undefined &&
      besideRows(document.body, last.findings, readingContext()) !== last.findings.beside,
    isOutdated: () =>
      sources.some(({ element, words }) => !element.isConnected || sourceOf(element).words !== words),
    hasDrawnDoubts: () =>
      last?.reading.kind === 'grants' && last.reading.doubts.some(({ kind }) => kind === 'drawing'),
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
    drawnAt: before && (isUnchanged || isJoined(reading)) ? before.drawnAt : readAt,
    belonging,
    words,
  };
}

/** Rows of a page seen earlier are as old as that page. */
function isJoined(reading: PageReading): boolean {
  return reading.kind === 'grants' && reading.onScreen.length < reading.rows.length;
}

/** A list keeps its pages while the next one is on its way, and loses them with its organization. */
function gatheredBefore(last: Look | undefined): Gathered | undefined {
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
