import { DRAW_RULES, type DrawRule, type RuleId } from '../../provider/index.ts';
import { MS_PER_DAY } from '../time.ts';
import { type Assumption, FIRMEST } from './assumption.ts';
import type { ReadingWindow } from './compare-readings.ts';
import { constraintsIf, constraintsOf } from './constraint.ts';
import type { Link } from './contradiction.ts';
import { alikeToday, type Experiment, experimentOn } from './experiment.ts';
import { historyOf } from './history.ts';
import { liveGrants, nextChangeAfter } from './live.ts';
import type { History, Reading, ReadingProblem, Tolerance } from './reading.ts';
import { type RuleChange, ruleChange } from './rule-change.ts';
import { judge, type Verdict } from './verdict.ts';
import { windowsOf } from './windows.ts';
import { firmestContradiction, type Worlds, worldsOf } from './worlds.ts';

interface EvidenceWindow {
  /** The time of the reading that it begins with; `null` if it begins with the start of every grant. */
  from: number | null;
  until: number;
  isValid: boolean;
}

export interface RuleVerdict {
  rule: RuleId;
  verdict: Verdict;
  /** Whether some grant rose after the window of a witness. Figures were corrected then, so this verdict is weaker. */
  isWeakened: boolean;
}

/** What an account's own figures say about the draw order. Witnesses and links name windows by their index in `windows`. */
export interface Evidence {
  windows: readonly EvidenceWindow[];
  problems: readonly ReadingProblem[];
  /** One verdict a rule, in the order of the rules. */
  verdicts: readonly RuleVerdict[];
  /** `null` if some fixed order explains the figures. Grants that a rule ties may still form a circle. */
  contradiction: { links: readonly Link[]; assumes: readonly Assumption[] } | null;
  /** The window from which on another rule explains the figures, if no single rule is left. */
  change: RuleChange | null;
  /** Groups of remaining rules that draw the live grants in the same order. */
  alikeToday: readonly (readonly RuleId[])[];
  experiment: Experiment;
}

/**
 * The tolerance for days as the page shows them. A day may differ by one from the UTC day that counts (observed 2023-2024).
 * An instant on a day in the westernmost time zone is up to 36 hours after the UTC midnight of that day. Figures lag by up to
 * a day (reported).
 */
export const SHOWN_DAYS: Tolerance = { earlier: MS_PER_DAY, later: 1.5 * MS_PER_DAY, lag: MS_PER_DAY };

export interface EvidenceOptions {
  tolerance: Tolerance;
  rules: readonly DrawRule[];
  /** Where the first window begins. With the granted amounts, a single reading is evidence. */
  begins: 'with-the-grants' | 'with-the-first-reading';
  /** Assumptions that are known to be true of these readings. */
  given: readonly Assumption[];
  /** Whether the readings show every grant that the account ever had. If not, a debt may be older than all of them. */
  showsAll: boolean;
}

const USUAL: EvidenceOptions = {
  tolerance: SHOWN_DAYS,
  rules: DRAW_RULES,
  begins: 'with-the-grants',
  given: [],
  showsAll: true,
};

/** Checks every rule against a series of readings, or against a single reading. Never throws. */
export function evidenceOf(
  readings: readonly Reading[],
  now: number,
  options: Partial<EvidenceOptions> = {},
): Evidence {
  const { tolerance, rules, begins, given, ...seen } = { ...USUAL, ...options };
  const history = historyOf(readings, now);
  const windows = windowsOf(history, tolerance, begins === 'with-the-grants');
  const showsAll = seen.showsAll && !history.problems.some(({ code }) => code === 'identity-changed');
  const found = windows.all.map((window, index) => constraintsOf(window, index, tolerance, showsAll));
  const constraints = found.flatMap((one) => one.constraints);
  const worlds = worldsOf(constraints, given);
  const verdicts = verdictsOf(rules, history, worlds, windows.all);
  const left = verdicts.filter(({ verdict }) => verdict.kind !== 'ruled-out');
  const firm = constraintsIf(
    [...FIRMEST, ...given],
    constraints.filter(({ windowIndex }) => windowIndex < windows.following),
  );
  return {
    windows: windows.all.map(({ opening, closing, isValid }) => ({
      from: opening?.at ?? null,
      until: closing.at,
      isValid,
    })),
    problems: [
      ...history.problems,
      ...windows.all.slice(0, windows.following).flatMap(({ problems }) => problems),
      ...found.slice(0, windows.following).flatMap(({ problems }) => problems),
    ],
    verdicts,
    contradiction: firmestContradiction(worlds),
    change: left.length === 0 ? ruleChange(rules, history.grants, firm, worlds.isTieGiven) : null,
    ...outlook(rules, left, history, now),
  };
}

function verdictsOf(
  rules: readonly DrawRule[],
  { grants }: History,
  worlds: Worlds,
  windows: readonly ReadingWindow[],
): RuleVerdict[] {
  const lastRise = windows.reduce(
    (last, { isValid, closing }) => (isValid ? last : Math.max(last, closing.at)),
    -Infinity,
  );
  return rules.map((rule) => {
    const verdict = judge(rule, grants, worlds);
    const witnesses = 'witnesses' in verdict ? verdict.witnesses : [];
    const isWeakened = witnesses.some(
      ({ windowIndex }) => (windows[windowIndex]?.closing.at ?? lastRise) < lastRise,
    );
    return { rule: rule.id, verdict, isWeakened };
  });
}

function outlook(
  rules: readonly DrawRule[],
  left: readonly RuleVerdict[],
  history: History,
  now: number,
): Pick<Evidence, 'alikeToday' | 'experiment'> {
  const surviving = rules.filter(({ id }) => left.some(({ rule }) => rule === id));
  const live = liveGrants(history);
  return {
    alikeToday: alikeToday(surviving, live),
    experiment: experimentOn(surviving, live, nextChangeAfter(history, now)),
  };
}
