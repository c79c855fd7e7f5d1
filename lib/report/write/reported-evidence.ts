import type { AccountEvidence } from '../../analysis/index.ts';
import type { Experiment, ReadingProblem, RuleVerdict, Witness } from '../../ledger/index.ts';
import { toDecimal } from '../../values/index.ts';
import type { ReportedEvidence } from '../schema/evidence-schema.ts';
import { type RowOf, reportedInstant } from './report-parts.ts';

/** The time span of a window, by its index. */
type SpanOf = (windowIndex: number) => { from: string | null; until: string };

/** The evidence in the form of the report; `null` if the figures are not certain. */
export function reportedEvidence(account: AccountEvidence, rowOf: RowOf): ReportedEvidence | null {
  if (account.kind === 'doubtful') return null;
  const { evidence, readings, isWhole } = account;
  const { windows, contradiction, change, alikeToday, experiment, problems } = evidence;
  const spanOf: SpanOf = (index) => ({
    from: reportedInstant(windows[index]?.from ?? null),
    until: reportedInstant(windows[index]?.until ?? null) ?? '',
  });
  return {
    readings: readings.map(({ at }) => reportedInstant(at)),
    verdicts: evidence.verdicts.map((verdict) => reportedVerdict(verdict, spanOf, rowOf)),
    contradiction:
      contradiction?.links.map(({ windowIndex, moved, blocker }) => ({
        ...spanOf(windowIndex),
        moved: { row: rowOf(moved.grant), amount: toDecimal(moved.amount) },
        held: { row: rowOf(blocker.grant), left: toDecimal(blocker.left) },
      })) ?? null,
    contradictionAssumes: [...(contradiction?.assumes ?? [])],
    change: change && { ...spanOf(change.windowIndex), before: [...change.before], after: [...change.after] },
    alikeToday: isWhole ? alikeToday.map((rules) => [...rules]) : null,
    experiment: isWhole ? reportedExperiment(experiment, rowOf) : null,
    problems: problems.map((problem) => reportedProblem(problem, rowOf)),
  };
}

function reportedVerdict(
  { rule, verdict, isWeakened }: RuleVerdict,
  spanOf: SpanOf,
  rowOf: RowOf,
): ReportedEvidence['verdicts'][number] {
  const guesses = verdict.kind === 'ruled-out-if' ? verdict.guesses : [];
  const witnesses = 'witnesses' in verdict ? verdict.witnesses : [];
  return {
    rule,
    verdict: verdict.kind,
    guesses: guesses.map(({ grant, category }) => ({ row: rowOf(grant), category })),
    assumes: 'assumes' in verdict ? [...verdict.assumes] : [],
    reason: verdict.kind === 'cannot-tell' ? verdict.reason : null,
    weakened: isWeakened,
    witnesses: witnesses.map((witness) => reportedWitness(witness, spanOf, rowOf)),
  };
}

function reportedWitness({ windowIndex, moved, blockers }: Witness, spanOf: SpanOf, rowOf: RowOf) {
  return {
    ...spanOf(windowIndex),
    moved: { row: rowOf(moved.grant), amount: toDecimal(moved.amount) },
    held: blockers.map(({ grant, left, decidedBy }) => ({
      row: rowOf(grant),
      left: toDecimal(left),
      decidedBy,
    })),
  };
}

function reportedExperiment(experiment: Experiment, rowOf: RowOf): ReportedEvidence['experiment'] {
  switch (experiment.kind) {
    case 'nothing-to-tell':
      return { kind: experiment.kind };
    case 'no-usage-can-tell':
      return { kind: experiment.kind, until: reportedInstant(experiment.until) };
    case 'spend':
      return {
        kind: experiment.kind,
        amount: toDecimal(experiment.spend),
        certain: experiment.isCertain,
        predictions: experiment.predictions.map(({ rule, draws }) => ({
          rule,
          draws: draws.map(({ grants, amount }) => ({ rows: grants.map(rowOf), amount: toDecimal(amount) })),
        })),
      };
  }
}

function reportedProblem(problem: ReadingProblem, rowOf: RowOf): ReportedEvidence['problems'][number] {
  return {
    code: problem.code,
    row: 'grant' in problem ? rowOf(problem.grant) : null,
    reading: 'reading' in problem ? problem.reading : null,
  };
}
