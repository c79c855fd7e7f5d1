import type { Evidence, Guess, RuleVerdict, Verdict, Witness } from '../../ledger/index.ts';
import { DRAW_RULES, type DrawRule } from '../../provider/index.ts';
import { type Day, dayOfTime, instantOf } from '../../values/index.ts';
import { decidingWords } from '../deciding.ts';
import { ruleName, sourceName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { conditions, takenFor } from './assumption-words.ts';
import type { GrantNames } from './grant-names.ts';
import type { GuessView, VerdictView } from './insight-view.ts';

/** What the sentences of evidence are made with. */
export interface EvidenceWords {
  evidence: Evidence;
  names: GrantNames;
  today: Day;
  words: Words;
}

/** Every rule with its verdict, the movement that speaks against it, and the guesses that this rests on. */
export function verdictViews(told: EvidenceWords): VerdictView[] {
  return DRAW_RULES.flatMap((rule) => {
    const found = told.evidence.verdicts.find((each) => each.rule === rule.id);
    return found ? [verdictView(rule, found, told)] : [];
  });
}

function verdictView(rule: DrawRule, { verdict, isWeakened }: RuleVerdict, told: EvidenceWords): VerdictView {
  const { words } = told;
  const witnesses = 'witnesses' in verdict ? verdict.witnesses : [];
  const isGuessed = verdict.kind === 'ruled-out-if';
  const sentences = witnesses.flatMap((witness) => witnessSentences(rule, witness, isGuessed, told));
  if (verdict.kind === 'cannot-tell' && verdict.reason === 'facts-unknown') {
    sentences.push(words.say('verdict.facts_unknown'));
  }
  if ('assumes' in verdict) sentences.push(...takenFor(verdict.assumes, words));
  if (isWeakened) sentences.push(words.say('verdict.weakened'));
  return {
    rule: rule.id,
    name: ruleName(words, rule.id),
    source: sourceName(words, rule.source),
    kind: verdict.kind,
    verdict: verdictWords(verdict, told),
    sentences,
    guesses: isGuessed ? verdict.guesses.map((guess) => guessView(guess, told)) : [],
  };
}

export function verdictWords(verdict: Verdict, { names, words }: EvidenceWords): string {
  switch (verdict.kind) {
    case 'consistent':
      return words.say('verdict.consistent');
    case 'ruled-out':
      return words.say('verdict.ruled_out');
    case 'cannot-tell':
      return words.say('verdict.cannot_tell');
    case 'ruled-out-if': {
      const guesses = verdict.guesses.map(({ grant, category }) =>
        words.say(`verdict.is_${category}`, names.name(grant)),
      );
      return words.say(
        'verdict.ruled_out_if',
        words.list([...guesses, ...conditions(verdict.assumes, words)]),
      );
    }
  }
}

function guessView({ grant }: Guess, { names, words }: EvidenceWords): GuessView {
  return {
    identity: grant,
    answers: (['paid', 'promotional'] as const).map((category) => ({
      label: words.say(`verdict.say_${category}`, names.name(grant)),
      category,
    })),
  };
}

function witnessSentences(
  rule: DrawRule,
  { window, moved, held }: Witness,
  withCategory: boolean,
  told: EvidenceWords,
): string[] {
  const { names, words, today } = told;
  const holding = held.map(({ grant, left }) =>
    words.say('witness.held', names.name(grant, withCategory), words.money(left)),
  );
  const what = [words.money(moved.amount), names.name(moved.grant, withCategory), words.list(holding)];
  const [first] = held;
  const [before, after] = [first && names.facts(first.grant), names.facts(moved.grant)];
  const sentence = words.say('witness.sentence', spanWords(window, moved.grant, told), ...what);
  if (!first || !before || !after) return [sentence];
  const [one, other] = [
    { facts: before, name: names.name(first.grant) },
    { facts: after, name: names.name(moved.grant) },
  ];
  const because = decidingWords(first.decidedBy, one, other, today, words);
  const drawn = words.say('witness.because', ruleName(words, rule.id), names.name(first.grant), because);
  return [sentence, drawn];
}

/** When a window was: between two readings, or since the grant that moved was received. */
export function spanWords(
  index: number,
  moved: string,
  { evidence, names, today, words }: EvidenceWords,
): string {
  const shown = evidence.windows[index];
  const start = names.facts(moved)?.start ?? null;
  if (!shown || shown.from === null) {
    return start === null
      ? words.say('witness.ever')
      : words.say('witness.since', words.dayNear(dayOfTime(start), today));
  }
  const [from, until] = [dayOfTime(shown.from), dayOfTime(shown.until)];
  if (from !== until)
    return words.say('witness.between', words.dayNear(from, today), words.dayNear(until, today));
  const times = [shown.from, shown.until].map((time) => words.time(instantOf(new Date(time))));
  return times[0] === times[1]
    ? words.say('witness.at', times[1] ?? '', words.dayNear(until, today))
    : words.say('witness.between_times', ...times, words.dayNear(until, today));
}
