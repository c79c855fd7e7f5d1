import type { AccountEvidence, GrantsAnalysis } from '../../analysis/index.ts';
import type { Evidence, RuleVerdict } from '../../ledger/index.ts';
import { STATED_RULES, type StatedRuleId } from '../../provider/index.ts';
import { dayOfInstant } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { evidenceNotes } from './evidence-notes.ts';
import { grantNames } from './grant-names.ts';
import type { EvidenceBody, Fold } from './insight-view.ts';
import { type EvidenceWords, verdictViews, verdictWords } from './verdicts.ts';
import { watchOf } from './watch.ts';

/** What the account's own figures say of the rules; `wanted` is the rule that would be shown without evidence. */
export function evidenceView(
  account: AccountEvidence,
  analysis: GrantsAnalysis,
  wanted: StatedRuleId,
  words: Words,
): Fold<EvidenceBody> {
  const title = words.say('evidence.title');
  if (account.kind === 'doubtful') return { title, line: words.say('evidence.doubtful'), body: null };
  const { evidence, readings, isWhole } = account;
  const today = dayOfInstant(analysis.provenance.readAt);
  const told: EvidenceWords = { evidence, names: grantNames(analysis, readings, words), today, words };
  const { rule, chosenBy } = analysis.drawOrder;
  const insist = {
    label: words.say('evidence.insist', ruleName(words, wanted)),
    rule: wanted,
  };
  return {
    title,
    line: chosenBy === 'evidence' ? switchedLine(wanted, rule, words) : lineOf(told),
    body: {
      about: words.count('evidence.about', readings.length),
      insist: chosenBy === 'evidence' ? insist : null,
      verdicts: verdictViews(told),
      notes: evidenceNotes(told, readings),
      watch: isWhole
        ? watchOf(told)
        : { title: words.say('watch.title'), sentences: [words.say('watch.part')] },
    },
  };
}

function switchedLine(wanted: StatedRuleId, taken: StatedRuleId, words: Words): string {
  return words.say('evidence.switched', ruleName(words, wanted), ruleName(words, taken));
}

function lineOf(told: EvidenceWords): string {
  const { evidence, words } = told;
  const stated = statedVerdicts(evidence);
  const of = (kind: RuleVerdict['verdict']['kind']) => stated.filter(({ verdict }) => verdict.kind === kind);
  const quoted = (verdicts: readonly RuleVerdict[]) =>
    words.list(verdicts.map(({ rule }) => words.say('quoted', ruleName(words, rule))));
  const ruledOut = of('ruled-out').filter(({ isWeakened }) => !isWeakened);
  const [weakened, perhaps] = [of('ruled-out').filter((each) => each.isWeakened), of('ruled-out-if')];
  if (ruledOut.length === stated.length) return words.say('evidence.none_left');
  const sentences = [];
  if (ruledOut.length > 0) sentences.push(words.say('evidence.rules_out', quoted(ruledOut)));
  if (weakened.length > 0) sentences.push(words.say('evidence.weakened', quoted(weakened)));
  for (const { rule, verdict } of perhaps) {
    sentences.push(words.say('evidence.perhaps', ruleName(words, rule), verdictWords(verdict, told)));
  }
  if (sentences.length > 0) return sentences.join(' ');
  return words.say(
    of('cannot-tell').length === stated.length ? 'evidence.nothing_yet' : 'evidence.all_consistent',
  );
}

function statedVerdicts({ verdicts }: Evidence): RuleVerdict[] {
  return STATED_RULES.flatMap(({ id }) => verdicts.find(({ rule }) => rule === id) ?? []);
}
