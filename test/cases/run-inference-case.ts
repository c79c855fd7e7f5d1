import { rank } from '../../lib/ledger/draw/order.ts';
import { orderOf } from '../../lib/ledger/draw/rules.ts';
import { ASSUMPTIONS } from '../../lib/ledger/evidence/assumption.ts';
import { type Evidence, type EvidenceOptions, evidenceOf } from '../../lib/ledger/evidence/evidence.ts';
import {
  alikeToday,
  type Experiment,
  experimentOn,
  firstDifferences,
  type LiveGrant,
  type Prediction,
  predictionsOf,
} from '../../lib/ledger/evidence/experiment.ts';
import type { ReadGrant, Reading } from '../../lib/ledger/evidence/reading.ts';
import { MS_PER_DAY } from '../../lib/ledger/time.ts';
import { DRAW_RULES, type DrawRule, type RuleId } from '../../lib/provider/stated-rules.ts';
import { amountOf } from './amounts.ts';
import { compare } from './differences.ts';
import type { Outcome } from './outcome.ts';
import type { InferenceCase } from './schema.ts';

/** The names that the cases give to Grantlens's rules. */
const RULE_OF: Record<string, RuleId> = {
  fefo: 'soonest-expiry',
  promo_first: 'promotional-first',
  paid_first: 'paid-first',
  oldest_first: 'oldest-first',
  newest_first: 'newest-first',
  latest_expiry_first: 'latest-expiry-first',
  largest_first: 'largest-first',
};

/** Holds the product's evidence, with charges split, figures of one time and nothing given back unseen, against what a case expects of it. */
export function runInferenceCase(test: InferenceCase): Outcome {
  const found: string[] = [];
  const evidence = evidenceUpTo(test, test.snapshots.length);
  const consistent = survivors(evidence);
  compare(found, 'consistent rules', names(consistent), names(test.expect.consistent.map(ruleNamed)));
  checkWitnesses(test, evidence, found);
  checkWindows(test, evidence, found);
  checkNext(test, found);
  checkExperiments(test, found);
  return { kind: 'ran', differences: found };
}

function ruleNamed(name: string): RuleId {
  const rule = RULE_OF[name];
  if (!rule) throw new Error(`no rule is named ${name}`);
  return rule;
}

const names = (rules: readonly string[]) => [...rules].sort().join(', ');

function evidenceUpTo(test: InferenceCase, count: number, from = 0): Evidence {
  const slack = test.date_slack_days * MS_PER_DAY;
  const readings = test.snapshots.slice(from, count).map((snapshot) => readingOf(test, snapshot));
  const now = Math.max(...readings.map(({ at }) => at));
  const tolerance = { earlier: slack, later: slack, lag: 0 };
  return evidenceOf(readings, now, { tolerance, begins: beginningOf(test), given: ASSUMPTIONS });
}

/** The windows of a case lie between its snapshots; a single one can only be held against what was granted. */
function beginningOf({ snapshots }: InferenceCase): EvidenceOptions['begins'] {
  return snapshots.length > 1 ? 'with-the-first-reading' : 'with-the-grants';
}

function readingOf({ lots }: InferenceCase, { at, remaining }: InferenceCase['snapshots'][number]): Reading {
  const grants = lots.flatMap((lot): ReadGrant[] => {
    const shown = remaining[lot.id];
    if (shown === undefined) return [];
    const isLive = lot.effective_at <= at && at < lot.expires_at;
    return [
      {
        id: lot.id,
        start: lot.effective_at,
        expiry: lot.expires_at,
        granted: amountOf(lot.amount),
        category: lot.category,
        isCategoryKnown: true,
        left: shown === null ? null : amountOf(shown),
        state: isLive ? 'usable' : 'ended',
      },
    ];
  });
  return { at, figures: 'cents', grants };
}

function survivors({ verdicts }: Evidence): RuleId[] {
  return verdicts.filter(({ verdict }) => verdict.kind !== 'ruled-out').map(({ rule }) => rule);
}

function checkWitnesses(test: InferenceCase, { verdicts }: Evidence, found: string[]): void {
  for (const [name, wanted] of Object.entries(test.expect.witnesses)) {
    const rule = ruleNamed(name);
    const verdict = verdicts.find((one) => one.rule === rule)?.verdict;
    const [witness] = verdict && 'witnesses' in verdict ? verdict.witnesses : [];
    const got = witness && [
      witness.windowIndex,
      witness.moved.grant,
      ...witness.blockers.map(({ grant }) => grant),
    ];
    const isWanted = wanted.length === 0 ? !got : wanted.some((one) => one.join() === got?.join());
    if (!isWanted) {
      found.push(
        `the witness against ${rule} is ${got?.join(' ') ?? 'missing'}, not ${wanted.join(' or ') || 'missing'}`,
      );
    }
  }
}

function checkWindows(test: InferenceCase, { windows }: Evidence, found: string[]): void {
  const { per_window, unusable_windows } = test.expect;
  per_window?.forEach((rules, index) => {
    const got = survivors(evidenceUpTo(test, index + 2, index));
    compare(found, `consistent in window ${index}`, names(got), names(rules.map(ruleNamed)));
  });
  const unusable = windows
    .slice(0, test.snapshots.length - 1)
    .flatMap(({ isValid }, at) => (isValid ? [] : at));
  compare(found, 'unusable windows', unusable.join(), unusable_windows?.join());
}

function liveAtEnd(test: InferenceCase): LiveGrant[] {
  const last = test.snapshots.at(-1);
  const grants = last ? readingOf(test, last).grants : [];
  return grants.flatMap(({ left, state, ...facts }) =>
    left !== null && left > 0 && state === 'usable' ? { ...facts, left } : [],
  );
}

function ruleOf(name: string): DrawRule {
  const id = ruleNamed(name);
  const rule = DRAW_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule is named ${name}`);
  return rule;
}

function checkNext(test: InferenceCase, found: string[]): void {
  for (const [name, wanted] of Object.entries(test.expect.next)) {
    const [head = []] = rank(orderOf(ruleOf(name)), liveAtEnd(test)).groups;
    compare(found, `next under ${name}`, names(head.map(({ id }) => id)), names(wanted));
  }
}

function checkExperiments(test: InferenceCase, found: string[]): void {
  const live = liveAtEnd(test);
  for (const { spend, predict, separates } of test.expect.experiments) {
    const rules = Object.keys(predict).map(ruleOf);
    const predictions = predictionsOf(rules, live, amountOf(spend));
    const isTelling = new Set(predictions.map(drawsIn)).size > 1;
    compare(found, `experiment of ${spend} separates`, String(isTelling), String(separates));
    if (separates)
      compare(found, 'experiment', spendIn(experimentOn(rules, live, null)), String(amountOf(spend)));
    for (const [name, draws] of Object.entries(predict)) {
      const wanted = Object.entries(draws).map(([id, amount]) => `${id} ${amountOf(amount)}`);
      const prediction = predictions.find(({ rule }) => rule === ruleNamed(name));
      compare(found, `prediction under ${name}`, prediction && drawsIn(prediction), names(wanted));
    }
  }
  for (const { between, after_spending } of test.expect.first_difference) {
    const [difference] = firstDifferences(between.map(ruleOf), live);
    const wanted = after_spending === null ? 'null' : String(amountOf(after_spending));
    compare(found, `${between.join(' and ')} differ after`, String(difference?.afterSpending), wanted);
    const isAlike = alikeToday(between.map(ruleOf), live).length === 1;
    compare(found, `${between.join(' and ')} alike`, String(isAlike), String(after_spending === null));
  }
}

function spendIn(experiment: Experiment): string | undefined {
  return experiment.kind === 'spend' ? String(experiment.spend) : experiment.kind;
}

function drawsIn({ draws }: Prediction): string {
  return names(draws.map(({ grants, amount }) => `${grants.join('=')} ${amount}`));
}
