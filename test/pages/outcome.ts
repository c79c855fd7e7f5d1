import { parseHTML } from 'linkedom';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { type Basis, NO_CHOICES } from '../../lib/analysis/basis.ts';
import { type DateSetting, dateSetting } from '../../lib/page/date-order.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { GRANTS_PAGE } from '../../lib/provider/addresses.ts';
import { instantOf } from '../../lib/values/day.ts';
import type { Fault } from './faults.ts';
import type { Look } from './look.ts';
import { type Judgement, judge, OF_ALL_ROWS } from './oracle.ts';
import { type RandomPage, randomPage, type Stage } from './random-page.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** What became of one page at one moment of its loading. */
export interface Outcome {
  seed: number;
  fault: Fault | null;
  stage: Stage['name'];
  /** What on the page speaks against itself. */
  contradictions: readonly string[];
  verdict: Verdict;
  /** What the page looks like, by name. */
  traits: Record<string, string>;
}

// A sixth of happy-dom's time a page, and its memory does not grow (measured, 2026-11-24).
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const settings = new Map<string, DateSetting>();

/** Learning a language's months takes longer than reading a page, and a page's language never changes. */
function settingOf({ pageLanguage, browserLanguages }: Look): DateSetting {
  const key = [pageLanguage, ...browserLanguages].join(' ');
  const setting = settings.get(key) ?? dateSetting(pageLanguage, browserLanguages);
  settings.set(key, setting);
  return setting;
}

/** Reads a page as it stands at one moment, at the account's clock. */
export function basisOfStage({ account, look }: RandomPage, stage: Stage): Basis {
  return basisOfHtml(stage.html, settingOf(look), account.now, stage.name === 'final');
}

/** Reads a page at a time. */
export function basisOfHtml(html: string, dates: DateSetting, at: Date, settled: boolean): Basis {
  document.body.innerHTML = html;
  const body = document.body as unknown as Element;
  const { reading } = readPage(body, { dates, isShown: () => true, expected: true, settled });
  const now = instantOf(at);
  const provenance = { readAt: now, drawnAt: now, url: GRANTS_PAGE };
  return { reading, choices: NO_CHOICES, provenance, exact: null };
}

/** Reads and analyses a page as it stands at one moment. */
export function readStage(page: RandomPage, stage: Stage): Analysis | undefined {
  return analyse(basisOfStage(page, stage));
}

/** Reads the page of a seed at every moment of its loading. */
export function outcomesOf(seed: number): Outcome[] {
  const page = randomPage(seed);
  return page.stages.map((stage) => {
    const judgement = judge(stage.sheet, page.look, page.account);
    return {
      seed,
      fault: page.fault,
      stage: stage.name,
      contradictions: relevant(judgement, page, stage),
      verdict: verdictOf(page, stage, judgement),
      traits: traitsOf(page.look),
    };
  });
}

/**
 * What speaks against what is wrong with the page: nothing that the page says without its fault as well; of a page whose
 * rows have not all come, nothing that is said of the rows that have; and of two rows that are wrong, what is said of one
 * tells nothing of the other.
 */
function relevant({ contradictions }: Judgement, page: RandomPage, stage: Stage): string[] {
  const ofAllRows = contradictions.filter((one) => OF_ALL_ROWS.includes(one));
  if (stage.name === 'half' || hasUntoldRow(page, stage)) return ofAllRows;
  const before = judge(page.sound, page.look, page.account).contradictions;
  return contradictions.filter((one) => !before.includes(one));
}

function hasUntoldRow({ fault, sound, look, account }: RandomPage, { sheet }: Stage): boolean {
  if (fault !== 'cells-of-two-rows-swapped') return false;
  const alone = { ...sheet, total: null, fraction: null };
  return sheet.rows.some((row, index) => {
    const isChanged = row.some((cell, at) => cell !== sound.rows[index]?.[at]);
    return isChanged && judge({ ...alone, rows: [row] }, look, account).contradictions.length === 0;
  });
}

function verdictOf(page: RandomPage, stage: Stage, judgement: Judgement): Verdict {
  try {
    return verdictOn(readStage(page, stage), page.account, page.look, judgement);
  } catch (error) {
    return { kind: 'confidently-wrong', why: `it threw ${String(error)}` };
  }
}

function traitsOf(look: Look): Record<string, string> {
  const { columns, browserLanguages: _, neighbours, shift, ...rest } = look;
  const missing = ['received', 'state'].filter((column) => !columns.some((one) => one === column));
  return {
    ...rest,
    date: `${look.locale} ${look.dateForm}`,
    money: `${look.locale} ${look.moneyForm}`,
    missing: missing.join(' and '),
    neighbours: [...neighbours].sort().join(' and '),
    shift: String(shift),
  };
}
