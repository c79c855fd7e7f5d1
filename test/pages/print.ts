import type { Outcome } from './outcome.ts';
import { isRight, isWrong, type Summary } from './summary.ts';

const SEEDS_A_REASON = 3;
const TRAITS_SHOWN = 12;
const FEWEST_OF_A_TRAIT = 5;

/** Prints the figures plainly, and every seed that broke a limit with the command that shows it. */
export function printSummary(summary: Summary, command: string): void {
  const { harmless, contradicted, uncontradicted, wrong, tooMany } = summary;
  const right = harmless.filter(isRight).length;
  const share = harmless.length === 0 ? 100 : (right / harmless.length) * 100;
  console.log(
    `harmless changes read right: ${right} of ${harmless.length} (${share.toFixed(2)} %; at least 99 %)`,
  );
  printReasons(harmless.filter((outcome) => !isRight(outcome)));
  printTraits(harmless);
  console.log(`harmless changes read confidently wrong: ${harmless.filter(isWrong).length} (0 allowed)`);
  console.log(
    `faults that the page contradicts: ${contradicted.length}, confidently wrong: ${contradicted.filter(isWrong).length} (0 allowed)`,
  );
  console.log(
    `faults that nothing on the page contradicts: ${uncontradicted.length}, confidently wrong: ${uncontradicted.filter(isWrong).length}, by kind:`,
  );
  printKinds(uncontradicted);
  for (const outcome of wrong) console.log(`wrong: ${nameOf(outcome)}: ${command} --only ${outcome.seed}`);
  if (tooMany.length > 0)
    console.log('too many harmless changes were not read right; three seeds for each reason:');
  for (const { seed } of fewOfEach(tooMany)) console.log(`not right: ${command} --only ${seed}`);
}

const reasonOf = ({ verdict }: Outcome) =>
  verdict.kind === 'right' ? 'right' : `${verdict.kind}: ${verdict.why}`;

function nameOf({ fault, stage, contradictions, verdict }: Outcome): string {
  const reason = verdict.kind === 'right' ? '' : verdict.why;
  return `${fault ?? 'no fault'}, ${stage}: ${reason}${contradictions.map((one) => `; ${one}`).join('')}`;
}

function printReasons(outcomes: readonly Outcome[]): void {
  const byReason = [...Map.groupBy(outcomes, reasonOf)].sort(([, a], [, b]) => b.length - a.length);
  for (const [reason, those] of byReason) {
    const seeds = those.slice(0, SEEDS_A_REASON).map(({ seed }) => seed);
    console.log(`  ${those.length} ${reason} (seeds ${seeds.join(', ')})`);
  }
}

function fewOfEach(outcomes: readonly Outcome[]): Outcome[] {
  return [...Map.groupBy(outcomes, reasonOf).values()].flatMap((those) => those.slice(0, SEEDS_A_REASON));
}

/** The looks among which most pages were not read right. */
function printTraits(outcomes: readonly Outcome[]): void {
  const named = outcomes.flatMap((outcome) =>
    Object.entries(outcome.traits).map(([name, value]) => ({
      trait: `${name} ${value}`,
      isRight: isRight(outcome),
    })),
  );
  const rows = [...Map.groupBy(named, ({ trait }) => trait)]
    .map(([trait, all]) => ({ trait, all: all.length, not: all.filter((one) => !one.isRight).length }))
    .filter(({ not }) => not >= FEWEST_OF_A_TRAIT)
    .sort((a, b) => b.not / b.all - a.not / a.all);
  for (const { trait, all, not } of rows.slice(0, TRAITS_SHOWN)) {
    console.log(`  ${trait}: ${not} of ${all} not read right`);
  }
}

function printKinds(outcomes: readonly Outcome[]): void {
  const kindOf = ({ fault, stage }: Outcome) =>
    stage === 'final' ? String(fault) : `still loading (${stage})`;
  for (const [kind, those] of [...Map.groupBy(outcomes, kindOf)].sort()) {
    console.log(`  ${kind}: ${those.filter(isWrong).length} of ${those.length}`);
  }
}
