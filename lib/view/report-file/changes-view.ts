import { millisecondsInDay } from 'date-fns/constants';
import { type Grant, type GrantsAnalysis, onlyValue } from '../../analysis/index.ts';
import { STATED_RULES } from '../../provider/index.ts';
import type { Changes, Comparison, ReportedChange, Usage } from '../../report/index.ts';
import { CENT, type MicroDollars, microDollars, minus, negated } from '../../values/index.ts';
import {
  evidenceView,
  spendableAndOwedWords,
  statusName,
  type VerdictView,
  type Words,
} from '../../words/index.ts';

export interface ChangesView {
  title: string;
  /** What keeps the comparison from being certain. */
  note: string | null;
  /** How the total changed, and how much was used. */
  summary: string[];
  sentences: string[];
  /** What both reports prove together about each rule; `null` if they prove nothing. */
  evidence: { title: string; line: string; rules: readonly VerdictView[] } | null;
}

/** The differences between two reports in full sentences. */
export function changesView({ changes, usage, together }: Comparison, words: Words): ChangesView {
  if (changes.kind === 'other-organization')
    return {
      title: words.say('opened.two'),
      note: null,
      summary: [],
      sentences: [words.say('opened.other_organization')],
      evidence: null,
    };
  const { earlier, later, grants, isOfOne, hasUnread } = changes;
  const [from = '', to = ''] = [earlier, later].map(({ provenance }) => words.instant(provenance.readAt));
  return {
    title: from === to ? words.say('opened.changes_within', from) : words.say('opened.changes', from, to),
    note: isOfOne ? null : words.say('opened.unnamed_organization'),
    summary: [...totalSentences(changes, words), ...(usage ? usageSentences(usage, words) : [])],
    sentences: [
      ...grants.map((change) => changeWords(change, words)),
      ...(grants.length === 0 ? [words.say(hasUnread ? 'opened.no_change_read' : 'opened.no_change')] : []),
    ],
    evidence: together && evidenceOf(together, words),
  };
}

type Together = NonNullable<Comparison['together']>;
type Compared = Extract<Changes, { kind: 'compared' }>;

function totalSentences({ earlier, later }: Compared, words: Words): string[] {
  if (earlier.status === 'empty' || later.status === 'empty') return [];
  const [before, after] = [earlier, later].map((each) => spendableAndOwedWords(words, each));
  const told = words.say('opened.total_changed', before ?? '', after ?? '');
  const change = differenceOf(earlier, later);
  if (change === null) return [told];
  if (change === 0) return [words.say('opened.total_same', after ?? '')];
  const size = words.money(change < 0 ? negated(change) : change);
  return [told, words.say(change < 0 ? 'opened.total_less' : 'opened.total_more', size)];
}

/** How much more can be spent than before; `null` if either balance is a range. */
function differenceOf(earlier: GrantsAnalysis, later: GrantsAnalysis): MicroDollars | null {
  const [before, after] = [onlyValue(earlier.totals.spendable), onlyValue(later.totals.spendable)];
  return before === null || after === null ? null : minus(after, before);
}

/** A daily figure is shown only for a day or more. */
function usageSentences({ used, time }: Usage, words: Words): string[] {
  if (used === null) return [words.say('opened.usage_unknown')];
  if (used === 0) return [words.say('opened.usage_none')];
  const days = Math.floor(time / millisecondsInDay);
  if (days === 0) return [words.say('opened.usage_short', words.money(used))];
  const rate = Math.round((used / time) * (millisecondsInDay / CENT)) * CENT;
  const daily = words.money(microDollars(rate) ?? used);
  return [words.count('opened.usage', days, words.money(used), daily)];
}

const STATED: ReadonlySet<string> = new Set(STATED_RULES.map(({ id }) => id));

function evidenceOf({ analysis, insight }: Together, words: Words): ChangesView['evidence'] {
  if (analysis.status === 'empty') return null;
  const { line, body } = evidenceView(insight.evidence, analysis, analysis.drawOrder.rule, words);
  if (!body) return { title: words.say('opened.together'), line, rules: [] };
  const stated = body.verdicts.filter(({ rule }) => STATED.has(rule));
  return { title: words.say('opened.together'), line, rules: saidOnce(stated) };
}

/** Removes repeated sentences. A sentence about several rules stays with the first one. */
function saidOnce(verdicts: readonly VerdictView[]): VerdictView[] {
  const said = new Set<string>();
  return verdicts.map((verdict) => {
    const sentences = verdict.sentences.filter((sentence) => !said.has(sentence));
    for (const sentence of sentences) said.add(sentence);
    return { ...verdict, sentences };
  });
}

function changeWords(change: ReportedChange, words: Words): string {
  const left = (amount: MicroDollars | null) =>
    amount === null ? words.say('opened.left_unknown') : words.money(amount);
  switch (change.kind) {
    case 'left':
      return words.say(
        'opened.left_changed',
        grantWords(change.after, words),
        left(change.before.left),
        left(change.after.left),
      );
    case 'status':
      return words.say(
        'opened.status_changed',
        grantWords(change.after, words),
        statusName(words, change.before.status),
        statusName(words, change.after.status),
      );
    case 'appeared':
      return words.say('opened.appeared', grantWords(change.after, words), left(change.after.left));
    case 'gone':
      return words.say('opened.gone', grantWords(change.before, words), left(change.before.left));
  }
}

function grantWords({ row, granted, received }: Grant, words: Words): string {
  const name =
    granted === null
      ? words.say('opened.grant_nameless', String(row))
      : words.say('opened.grant', words.money(granted), String(row));
  return received === null ? name : words.say('opened.grant_received', name, words.day(received));
}
