import { parseHTML } from 'linkedom';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { type Basis, NO_CHOICES } from '../../lib/analysis/basis.ts';
import { type DateSetting, dateSetting } from '../../lib/page/date-order.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { GRANTS_PAGE } from '../../lib/provider/addresses.ts';
import { instantOf } from '../../lib/values/day.ts';
import { displayedIn } from '../support/displayed.ts';
import type { Look } from './look.ts';
import { type Judgement, judge, OF_ALL_ROWS } from './oracle.ts';
import { type Deed, type RandomPage, randomPage, type Stage } from './random-page.ts';
import { SCENE_FAULTS } from './scene/index.ts';
import { type Verdict, verdictBesideUnknown, verdictOn } from './verdict.ts';

/** What became of one page at one moment of its loading. */
export interface Outcome {
  seed: number;
  deed: Deed;
  stage: Stage['name'];
  /** What on the page speaks against itself. */
  contradictions: readonly string[];
  verdict: Verdict;
  /** What the panel's status would be; `null`: no panel. */
  status: Analysis['status'] | null;
  /** Whether a careful reader could only give a range, or had to guess. */
  isOpen: boolean;
  /** What the page looks like, by name. */
  traits: Record<string, string>;
}

// A sixth of happy-dom's time a page, and its memory does not grow (measured, 2026-11-24).
const { document }: { document: Document } = parseHTML('<!doctype html><html><body></body></html>');
const settings = new Map<string, DateSetting>();

/** Learning a language's months takes longer than reading a page, and a page's language never changes. */
function settingOf({ pageLanguage, browserLanguages }: Look): DateSetting {
  const key = [pageLanguage, ...browserLanguages].join(' ');
  const setting = settings.get(key) ?? dateSetting(pageLanguage, browserLanguages);
  settings.set(key, setting);
  return setting;
}

/** Reads a page as it stands at one moment, at the account's clock. */
export function basisOfStage({ account, look, deed }: RandomPage, stage: Stage): Basis {
  const isElsewhere = deed.kind === 'scene-fault' && SCENE_FAULTS[deed.name]?.isElsewhere === true;
  return basisOfHtml(stage.html, settingOf(look), account.now, stage.name === 'final', !isElsewhere);
}

/** Reads a page at a time; `expected`: it stands at an address of grants. */
export function basisOfHtml(
  html: string,
  dates: DateSetting,
  at: Date,
  settled: boolean,
  expected = true,
): Basis {
  document.body.innerHTML = html;
  const { reading } = readPage(document.body, { dates, isShown: displayedIn(document), expected, settled });
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
    const judgement = judgementOn(page, stage);
    return {
      seed,
      deed: page.deed,
      stage: stage.name,
      contradictions: judgement.contradictions,
      ...verdictOf(page, stage, judgement),
      isOpen: judgement.onlyRange.length > 0 || page.look.wording === 'unknown',
      traits: traitsOf(page),
    };
  });
}

/** What a careful reader could find; of a fault in what stands around the cells the oracle of the cells knows nothing. */
export function judgementOn(page: RandomPage, stage: Stage): Judgement {
  const { deed, look, account, sound } = page;
  if (deed.kind === 'scene-fault') {
    const { onlyRange } = judge(sound, look, account);
    return { contradictions: [`the page tells: ${deed.name}`], onlyRange, bounds: null };
  }
  const judgement = judge(stage.sheet, look, account);
  return { ...judgement, contradictions: relevant(judgement, page, stage) };
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

function hasUntoldRow({ deed, sound, look, account }: RandomPage, { sheet }: Stage): boolean {
  if (deed.kind !== 'data-fault' || deed.name !== 'cells-of-two-rows-swapped') return false;
  const alone = { ...sheet, total: null, fraction: null };
  return sheet.rows.some((row, index) => {
    const isChanged = row.some((cell, at) => cell !== sound.rows[index]?.[at]);
    return isChanged && judge({ ...alone, rows: [row] }, look, account).contradictions.length === 0;
  });
}

/** Reads a page at one moment and holds what was read against the truth. */
export function verdictOf(
  page: RandomPage,
  stage: Stage,
  judgement: Judgement,
): Pick<Outcome, 'verdict' | 'status'> {
  try {
    const analysis = readStage(page, stage);
    return { verdict: verdictOnAnalysis(page, analysis, judgement), status: analysis?.status ?? null };
  } catch (error) {
    return { verdict: { kind: 'confidently-wrong', why: `it threw ${String(error)}` }, status: null };
  }
}

function verdictOnAnalysis(
  { account, look, deed }: RandomPage,
  analysis: Analysis | undefined,
  judgement: Judgement,
): Verdict {
  if (deed.kind === 'unknown-control') return verdictBesideUnknown(analysis, account, judgement);
  const fault = deed.kind === 'scene-fault' ? SCENE_FAULTS[deed.name]?.faultOf : undefined;
  return verdictOn(analysis, account, look, judgement, fault);
}

function traitsOf({ look }: RandomPage): Record<string, string> {
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
