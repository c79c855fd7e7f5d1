import type { Evidence, Guess, RuleVerdict, Verdict, Witness } from '../../ledger/index.ts';
import { DRAW_RULES, type DrawRule } from '../../provider/index.ts';
import { dayOfTime, instantOf } from '../../values/index.ts';
import { decidingWords } from '../deciding.ts';
import { ruleName, sourceName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { conditions, takenFor } from './assumption-words.ts';
import type { GrantNames } from './grant-names.ts';
import type { GuessView, VerdictView } from './insight-view.ts';

/** What the sentences of evidence are made from. */
export interface EvidenceWords {
  evidence: Evidence;
  names: GrantNames;
  words: Words;
}

/** Every rule with its verdict, why it would have used another grant, and the guesses on which this depends. */
export function verdictViews(told: EvidenceWords): VerdictView[] {
  return DRAW_RULES.flatMap((rule) => {
    const found = told.evidence.verdicts.find((each) => each.rule === rule.id);
    return found ? [verdictView(rule, found, told)] : [];
  });
}

function verdictView(rule: DrawRule, { verdict, isWeakened }: RuleVerdict, told: EvidenceWords): VerdictView {
  const { words } = told;
  const isGuessed = verdict.kind === 'ruled-out-if';
  return {
    rule: rule.id,
    name: ruleName(words, rule.id),
    source: sourceName(words, rule.source),
    kind: verdict.kind,
    verdict: words.say(VERDICT[verdict.kind]),
    condition: isGuessed ? conditionOf(verdict, told) : null,
    witnesses: witnessesOf(verdict, told),
    sentences: [...groundsOf(verdict, told)],
    caveats: caveatsOf(verdict, isWeakened, told),
    guesses: isGuessed ? verdict.guesses.map((guess) => guessView(guess, told)) : [],
  };
}

const VERDICT = {
  consistent: 'verdict.consistent',
  'ruled-out': 'verdict.ruled_out',
  'ruled-out-if': 'verdict.depends',
  'cannot-tell': 'verdict.cannot_tell',
} as const;

function conditionOf(
  { guesses, assumes }: Extract<Verdict, { kind: 'ruled-out-if' }>,
  { names, words }: EvidenceWords,
): VerdictView['condition'] {
  const guessed = guesses.map(({ grant, category }) =>
    words.say(`verdict.is_${category}`, names.name(grant)),
  );
  const needed = words.list([...guessed, ...conditions(assumes, words)]);
  return {
    clause: words.say('verdict.ruled_out_if', needed),
    sentence: words.say('verdict.condition', needed),
  };
}

/** What the rule would have used, and why; or that it fits, which proves nothing. */
function groundsOf(verdict: Verdict, told: EvidenceWords): string[] {
  const { words } = told;
  if (verdict.kind === 'consistent') return [words.say('verdict.fits')];
  if (verdict.kind === 'cannot-tell')
    return verdict.reason === 'facts-unknown' ? [words.say('verdict.facts_unknown')] : [];
  return [...new Set(verdict.witnesses.flatMap((witness) => becauseOf(witness, told)))];
}

function caveatsOf(verdict: Verdict, isWeakened: boolean, { evidence, words }: EvidenceWords): string[] {
  const taken = (against: Extract<Verdict, { witnesses: unknown }>) =>
    takenFor(
      against.assumes,
      against.witnesses.map(({ windowIndex }) => evidence.windows[windowIndex]),
      words,
    );
  return [
    ...('witnesses' in verdict ? taken(verdict) : []),
    ...(isWeakened ? [words.say('verdict.weakened')] : []),
  ];
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

function witnessesOf(verdict: Verdict, told: EvidenceWords): string[] {
  const witnesses = 'witnesses' in verdict ? verdict.witnesses : [];
  return [...new Set(witnesses.map((witness) => witnessSentence(witness, told)))];
}

function witnessSentence({ windowIndex, moved, blockers }: Witness, told: EvidenceWords): string {
  const { names, words } = told;
  const holding = blockers.map(({ grant, left }) =>
    words.say('witness.held', names.name(grant), words.money(left)),
  );
  return words.say(
    'witness.sentence',
    spanWords(windowIndex, moved.grant, told),
    words.money(moved.amount),
    names.name(moved.grant),
    // Several were there in succession: one at each moment.
    words.either(holding),
  );
}

/** Why the rule would have used another grant. */
function becauseOf({ moved, blockers }: Witness, { names, words }: EvidenceWords): string[] {
  const [first] = blockers;
  const [before, after] = [first && names.facts(first.grant), names.facts(moved.grant)];
  if (!first || !before || !after) return [];
  const one = { facts: before, name: names.name(first.grant) };
  const other = { facts: after, name: names.name(moved.grant) };
  const because = decidingWords(first.decidedBy, one, other, words);
  return [words.say('witness.because', one.name, because)];
}

/** The time of a window: between two readings, or since the used grant was received. */
export function spanWords(index: number, moved: string, { evidence, names, words }: EvidenceWords): string {
  const shown = evidence.windows[index];
  const start = names.facts(moved)?.start ?? null;
  if (!shown || shown.from === null) {
    return start === null
      ? words.say('witness.ever')
      : words.say('witness.since', words.day(dayOfTime(start)));
  }
  const [from, until] = [dayOfTime(shown.from), dayOfTime(shown.until)];
  if (from !== until) return words.say('witness.between', words.day(from), words.day(until));
  const times = [shown.from, shown.until].map((time) => words.time(instantOf(new Date(time))));
  return times[0] === times[1]
    ? words.say('witness.at', times[1] ?? '', words.day(until))
    : words.say('witness.between_times', ...times, words.day(until));
}
