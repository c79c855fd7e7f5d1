import type { Outcome } from './outcome.ts';
import { isRight, isWrong, type Summary } from './summary.ts';

const SEEDS_A_REASON = 3;
const TRAITS_SHOWN = 12;
const FEWEST_OF_A_TRAIT = 5;

/** Prints the figures plainly, and for what broke a limit the commands that show some of it. */
export function printSummary(summary: Summary, command: string): void {
  const { harmless, besideUnknown, told, contradicted, uncontradicted } = summary;
  printShare('harmless changes read right', harmless);
  printOk(harmless);
  printTraits(harmless);
  printDressings(harmless);
  console.log(`harmless changes read confidently wrong: ${count(harmless, isWrong)} (0 allowed)`);
  printShare('figure of the rows with one doubt, beside a control that nobody knows', besideUnknown);
  printWrong('faults that the page tells', told, '(0 allowed), by kind:');
  printKinds(told);
  printWrong('faults that the page contradicts', contradicted, '(0 allowed)');
  printWrong('faults that nothing on the page contradicts', uncontradicted, 'by kind:');
  printKinds(uncontradicted);
  printWrongs(summary, command);
}

function printWrongs({ wrong, stuck, tooMany }: Summary, command: string): void {
  console.log(`pages that have had their time and are still being read: ${stuck.length} (0 allowed)`);
  for (const outcome of fewOfEach([...wrong, ...stuck], kindOf))
    console.log(`wrong: ${nameOf(outcome)}: ${command} --only ${outcome.seed}`);
  if (tooMany.length > 0)
    console.log('too many were not read as they should be; three seeds for each reason:');
  for (const { seed } of fewOfEach(tooMany, reasonOf)) console.log(`not right: ${command} --only ${seed}`);
}

const count = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean) => outcomes.filter(is).length;

const reasonOf = ({ verdict }: Outcome) =>
  verdict.kind === 'right' ? 'right' : `${verdict.kind}: ${verdict.why}`;

function kindOf({ deed, stage }: Outcome): string {
  if (stage !== 'final') return `still loading (${stage})`;
  return 'name' in deed ? deed.name : deed.kind;
}

function nameOf(outcome: Outcome): string {
  const { contradictions, verdict } = outcome;
  const reason = verdict.kind === 'right' ? '' : verdict.why;
  return `${kindOf(outcome)}: ${reason}${contradictions.map((one) => `; ${one}`).join('')}`;
}

function printShare(what: string, outcomes: readonly Outcome[]): void {
  const right = count(outcomes, isRight);
  const share = outcomes.length === 0 ? 100 : (right / outcomes.length) * 100;
  console.log(`${what}: ${right} of ${outcomes.length} (${share.toFixed(2)} %; at least 99 %)`);
  printReasons(outcomes.filter((outcome) => !isRight(outcome)));
}

function printWrong(what: string, outcomes: readonly Outcome[], rest: string): void {
  console.log(
    `${what}: ${outcomes.length}, confidently wrong: ${count(outcomes, isWrong)}, ${rest}`.replace(
      ', (',
      ' (',
    ),
  );
}

function printReasons(outcomes: readonly Outcome[]): void {
  const byReason = [...Map.groupBy(outcomes, reasonOf)].sort(([, a], [, b]) => b.length - a.length);
  for (const [reason, those] of byReason)
    console.log(`  ${those.length} ${reason} (seeds ${someSeeds(those)})`);
}

const someSeeds = (outcomes: readonly Outcome[]) =>
  outcomes
    .slice(0, SEEDS_A_REASON)
    .map(({ seed }) => seed)
    .join(', ');

function fewOfEach(outcomes: readonly Outcome[], groupOf: (outcome: Outcome) => string): Outcome[] {
  return [...Map.groupBy(outcomes, groupOf).values()].flatMap((those) => those.slice(0, SEEDS_A_REASON));
}

/** How many pages that leave one figure were read with the best status. */
function printOk(outcomes: readonly Outcome[]): void {
  const closed = outcomes.filter(({ isOpen }) => !isOpen);
  const ok = count(
    closed,
    ({ status, verdict }) => verdict.kind === 'right' && (status === 'ok' || status === 'empty'),
  );
  console.log(`  of these leave one figure: ${closed.length}, and were read right with status ok: ${ok}`);
}

/** Of each harmless thing how many pages with it were read right; most pages have several. */
function printDressings(outcomes: readonly Outcome[]): void {
  const named = outcomes.flatMap((outcome) =>
    outcome.deed.kind === 'harmless' ? outcome.deed.dressings.map((name) => ({ name, outcome })) : [],
  );
  for (const [name, those] of [...Map.groupBy(named, (one) => one.name)].sort()) {
    const notRight = those.map(({ outcome }) => outcome).filter((outcome) => !isRight(outcome));
    const seeds = notRight.length > 0 ? ` (not right: seeds ${someSeeds(notRight)})` : '';
    console.log(`  with ${name}: ${those.length - notRight.length} of ${those.length} right${seeds}`);
  }
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

/** Of each kind of fault how many were read wrongly, and how many right in spite of it. */
function printKinds(outcomes: readonly Outcome[]): void {
  for (const [kind, those] of [...Map.groupBy(outcomes, kindOf)].sort()) {
    const wrong = those.filter(isWrong);
    const seeds = wrong.length > 0 ? ` (seeds ${someSeeds(wrong)})` : '';
    console.log(`  ${kind}: ${wrong.length} of ${those.length}${seeds}, right: ${count(those, isRight)}`);
  }
}
