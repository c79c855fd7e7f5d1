import type { Prediction } from '../../ledger/index.ts';
import { type RuleId, STATED_RULES } from '../../provider/index.ts';
import { dayOfTime } from '../../values/index.ts';
import { ruleName } from '../field-words.ts';
import type { EvidenceBody } from './insight-view.ts';
import type { EvidenceWords } from './verdicts.ts';

/** Whether it is not known of a grant if it can be spent: of any at all, and of one that a stated rule may use first. */
interface Unclear {
  any: boolean;
  first: boolean;
}

/** What would decide between the remaining rules, and what each of them predicts. It does not advise anybody to spend. */
export function watchOf(told: EvidenceWords, unclear: Unclear): EvidenceBody['watch'] {
  const { experiment } = told.evidence;
  const { words } = told;
  const title = words.say('watch.title');
  switch (experiment.kind) {
    case 'nothing-to-tell':
      return null;
    case 'no-usage-can-tell': {
      if (unclear.any) return notPredicted(words.say('watch.unclear'), words);
      const { until } = experiment;
      const when =
        until === null
          ? words.say('watch.alike_for_good')
          : words.say('watch.alike', words.day(dayOfTime(until)));
      return { title, sentences: [when] };
    }
    case 'spend': {
      if (unclear.first) return notPredicted(words.say('watch.unclear'), words);
      const spend = words.money(experiment.spend);
      const intro = words.say(experiment.isCertain ? 'watch.spend' : 'watch.spend_perhaps', spend);
      return {
        title,
        sentences: [intro, ...predicted(experiment.predictions, told), words.say('watch.only_reads')],
      };
    }
  }
}

/** Why nothing is predicted. */
export function notPredicted(why: string, words: EvidenceWords['words']): NonNullable<EvidenceBody['watch']> {
  return { title: words.say('watch.title'), sentences: [why] };
}

/** A sentence for each outcome, with all rules that predict it. Rules without a source share one if a stated rule is left. */
function predicted(predictions: readonly Prediction[], { names, words }: EvidenceWords): string[] {
  const byOutcome = new Map<string, RuleId[]>();
  for (const { rule, draws } of predictions) {
    const outcome = words.list(
      draws.map(({ grants, amount }) =>
        words.say(
          grants.length > 1 ? 'watch.draws_some' : 'watch.draws',
          words.money(amount),
          words.list(grants.map((grant) => names.name(grant))),
        ),
      ),
    );
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), rule]);
  }
  const all = [...byOutcome];
  const stated = all.filter(([, rules]) => rules.some(isStated));
  const told = (stated.length > 0 ? stated : all).map(([outcome, rules]) =>
    words.say('watch.if', words.list(rulesWords(rules, words)), outcome),
  );
  return told.length < all.length ? [...told, words.say('watch.unsourced')] : told;
}

function isStated(rule: RuleId): boolean {
  return STATED_RULES.some(({ id }) => id === rule);
}

/** The names of the rules in the panel. Rules that nobody states are named only if there are no others. */
function rulesWords(rules: readonly RuleId[], words: EvidenceWords['words']): string[] {
  const stated = rules.filter(isStated);
  return (stated.length > 0 ? stated : rules).map((rule) => words.say('quoted', ruleName(words, rule)));
}
