import {
  type AccountEvidence,
  drawOrder,
  type GrantsAnalysis,
  type Series,
  seesAll,
} from '../../analysis/index.ts';
import type { Evidence, RuleVerdict } from '../../ledger/index.ts';
import { STATED_RULES, type StatedRule, type StatedRuleId } from '../../provider/index.ts';
import { dayOfTime } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { Words } from '../words.ts';
import { evidenceNotes } from './evidence-notes.ts';
import { grantNames } from './grant-names.ts';
import type { EvidenceBody, Fold } from './insight-view.ts';
import { type EvidenceWords, verdictViews } from './verdicts.ts';
import { notPredicted, watchOf } from './watch.ts';

/** What the account's own figures show about the rules. `wanted` is the rule that would be shown without evidence. */
export function evidenceView(
  account: AccountEvidence,
  analysis: GrantsAnalysis,
  wanted: StatedRuleId,
  words: Words,
): Fold<EvidenceBody> {
  const title = words.say('evidence.title');
  if (account.kind === 'doubtful') return { title, line: words.say('evidence.doubtful'), body: null };
  const { evidence, readings, isWhole } = account;
  const told: EvidenceWords = { evidence, names: grantNames(analysis, readings, words), words };
  const stated = STATED_RULES.flatMap(({ id }) => evidence.verdicts.find(({ rule }) => rule === id) ?? []);
  const views = verdictViews(told);
  const isStated = ({ rule }: { rule: string }) => STATED_RULES.some(({ id }) => id === rule);
  const others = views.filter((view) => !isStated(view));
  const insist = { label: words.say('evidence.insist', ruleName(words, wanted)), rule: wanted };
  return {
    title,
    line: withOthers(lineOf(stated, words), told, stated),
    body: {
      witnesses: [...new Set(views.flatMap(({ witnesses }) => witnesses))],
      nothing: isNothingKnown(evidence) ? words.say('evidence.nothing_yet') : '',
      about: aboutWords(readings, words),
      insist: analysis.drawOrder.chosenBy === 'evidence' ? insist : null,
      verdicts: views.filter(isStated),
      others: { label: words.count('evidence.others', others.length), verdicts: others },
      caveats: [...new Set(views.flatMap(({ caveats }) => caveats))],
      notes: evidenceNotes(told, readings),
      watch: isWhole ? watchOf(told, unclearOf(analysis)) : notPredicted(words.say('watch.part'), words),
    },
  };
}

/** Whether it is not known of some grant if it can be spent, and whether a stated rule may use such a grant first. */
function unclearOf(analysis: GrantsAnalysis): Parameters<typeof watchOf>[1] {
  const { spendable } = analysis.totals;
  const isOpen = (rule: StatedRule) =>
    drawOrder(analysis.grants, rule, 'default', seesAll(analysis)).groups[0]?.position === null;
  return { any: spendable.atLeast !== spendable.atMost, first: STATED_RULES.some(isOpen) };
}

/** If no stated rule is sure to fit, the line names the others that do. */
function withOthers(
  line: string,
  { evidence, words }: EvidenceWords,
  stated: readonly RuleVerdict[],
): string {
  const isOpen = stated.some(({ verdict: { kind } }) => kind === 'consistent' || kind === 'cannot-tell');
  const fitting = evidence.verdicts.filter(({ verdict }) => verdict.kind === 'consistent');
  if (isOpen || fitting.length === 0) return line;
  const names = fitting.map(({ rule }) => words.say('quoted', ruleName(words, rule)));
  return words.count('evidence.only_fits', names.length, line, words.list(names));
}

/** How many readings count, and since when. */
function aboutWords(readings: Series, words: Words): string {
  const [first] = readings;
  return first ? words.count('evidence.about', readings.length, words.day(dayOfTime(first.at))) : '';
}

function isNothingKnown({ verdicts }: Evidence): boolean {
  return verdicts.every(({ verdict }) => verdict.kind === 'cannot-tell');
}

/** Whether a verdict depends on a guess, so that there is a question for the user. */
function asksAnything(perhaps: readonly RuleVerdict[]): boolean {
  return perhaps.some(({ verdict }) => verdict.kind === 'ruled-out-if' && verdict.guesses.length > 0);
}

/** A short summary of the verdicts. */
function lineOf(stated: readonly RuleVerdict[], words: Words): string {
  const of = (kind: RuleVerdict['verdict']['kind']) => stated.filter(({ verdict }) => verdict.kind === kind);
  const all = words.number(stated.length);
  const [against, perhaps] = [of('ruled-out'), of('ruled-out-if')];
  const firm = against.filter(({ isWeakened }) => !isWeakened).length;
  if (firm === stated.length) return words.say('evidence.none_left');
  if (firm > 0) return words.count('evidence.rules_out', firm, all);
  if (against.length > 0) return words.count('evidence.weakened', against.length, all);
  if (perhaps.length === stated.length) return words.say('evidence.perhaps_all', all);
  if (perhaps.length > 0)
    return words.count(
      asksAnything(perhaps) ? 'evidence.perhaps' : 'evidence.perhaps_figures',
      perhaps.length,
      all,
    );
  return words.say(of('cannot-tell').length === stated.length ? 'evidence.not_known' : 'evidence.all_fit');
}
