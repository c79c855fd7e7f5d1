import type { Series } from '../../analysis/index.ts';
import { FIRMEST, type ReadingProblem } from '../../ledger/index.ts';
import { dayOfTime, instantOf } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import { conditions, takenFor } from './assumption-words.ts';
import { type EvidenceWords, spanWords } from './verdicts.ts';

/** Everything that limits the evidence, or that no rule explains. */
export function evidenceNotes(told: EvidenceWords, series: Series): string[] {
  const problems = told.evidence.problems.map((problem) => problemWords(problem, series, told));
  return [...new Set([...contradictionNotes(told), ...changeNotes(told), ...problems])];
}

function contradictionNotes(told: EvidenceWords): string[] {
  const { contradiction, verdicts, windows } = told.evidence;
  const { names, words } = told;
  if (!contradiction) return [];
  const steps = contradiction.links.map(({ windowIndex, moved, blocker }) =>
    words.say(
      'contradiction.step',
      spanWords(windowIndex, moved.grant, told),
      words.money(moved.amount),
      names.name(moved.grant),
      names.name(blocker.grant),
    ),
  );
  const isHopeless = verdicts.every(({ verdict }) => verdict.kind === 'ruled-out');
  const title = words.say(isHopeless ? 'contradiction.title' : 'contradiction.circle');
  const rests = conditions(contradiction.assumes, words);
  return [
    rests.length > 0 ? words.say('contradiction.circle_if', words.list(rests)) : title,
    ...steps,
    ...takenFor(
      contradiction.assumes,
      contradiction.links.map(({ windowIndex }) => windows[windowIndex]),
      words,
    ),
    words.say('contradiction.causes'),
  ];
}

function changeNotes({ evidence, words }: EvidenceWords): string[] {
  const { change } = evidence;
  const from = change && evidence.windows[change.windowIndex]?.from;
  if (!change || from === undefined || from === null) return [];
  const named = (rules: typeof change.before) =>
    words.list(rules.map((rule) => words.say('quoted', ruleName(words, rule))));
  return [
    words.say('contradiction.change', words.day(dayOfTime(from)), named(change.before), named(change.after)),
    ...takenFor(FIRMEST, [{ from }], words),
  ];
}

function problemWords(problem: ReadingProblem, series: Series, { names, words }: EvidenceWords): string {
  switch (problem.code) {
    case 'time-unusable':
      return words.say('problem.time_unusable');
    case 'clock-backwards':
      return words.say('problem.clock_backwards', readAt(problem.reading, series, words));
    case 'clock-ahead':
      return words.say('problem.clock_ahead', readAt(problem.reading, series, words));
    case 'contradictory':
      return words.say('problem.contradictory', readAt(problem.reading, series, words));
    case 'same-id':
      return words.say('problem.same_id', names.name(problem.grant));
    case 'amount-unusable':
      return words.say('problem.amount_unusable', names.name(problem.grant));
    case 'negative-balance':
      return words.say(
        isInDebt(problem.grant, series) ? 'problem.negative_balance' : 'problem.negative_balance_past',
        names.name(problem.grant),
      );
    case 'identity-changed':
      return words.say('problem.identity_changed', names.name(problem.grant));
    case 'rose':
      return words.say('problem.rose', names.name(problem.grant), words.money(problem.amount));
    case 'appeared-late':
      return words.say(
        'problem.appeared_late',
        names.name(problem.grant),
        words.day(dayOfTime(problem.until)),
      );
    case 'moved-while-inactive':
      return words.say('problem.moved_while_inactive', names.name(problem.grant));
  }
}

/** Whether the last reading shows the debt. Otherwise only an earlier one does. */
function isInDebt(grant: string, series: Series): boolean {
  const now = series.at(-1)?.grants.find(({ id }) => id === grant);
  return (now?.left ?? 0) < 0;
}

function readAt(index: number, series: Series, words: EvidenceWords['words']): string {
  const at = series[index]?.at;
  return at === undefined ? '' : words.instant(instantOf(new Date(at)));
}
