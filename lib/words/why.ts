import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import type { Category } from '../provider/index.ts';
import { type Day, dayOfInstant, daysBetween } from '../values/index.ts';
import { categoryName, publishedRules } from './field-words.ts';
import type { CountKey, MessageKey } from './message-key.ts';
import { doAllRulesAgree, nextDrawnSentences } from './next-drawn.ts';
import type { Words } from './words.ts';

/** Why paid credit may go before grants on this account: a claim and its grounds. */
export interface Why {
  title: string;
  sentences: string[];
}

type Spendable = Grant & { left: NonNullable<Grant['left']>; expires: Day };

/** Explains what the two published rules say of this account's next grant; `undefined` where nothing can be drawn. */
export function whyOf(analysis: GrantsAnalysis, words: Words): Why | undefined {
  const candidates = analysis.grants.filter(
    ({ spendable }) => spendable.atMost === null || spendable.atMost > 0,
  );
  if (candidates.length === 0) return undefined;
  const whatIf = words.say('why.what_if');
  const known = candidates.filter(isKnown);
  if (known.length < candidates.length) {
    return {
      title: words.say('why.title_cannot_tell'),
      sentences: [words.say('why.cannot_tell'), publishedSentence(words, 'why.rules_published'), whatIf],
    };
  }
  const paid = soonestOf(known, 'paid');
  const promotional = soonestOf(known, 'promotional');
  const { title, sentences } =
    paid && promotional
      ? compared(paid, promotional, dayOfInstant(analysis.provenance.readAt), words)
      : oneCategory(paid ? 'paid' : 'promotional', words);
  const guess = known.some(({ categorySource }) => categorySource === 'inferred')
    ? [words.say('why.guess')]
    : [];
  const agreement = doAllRulesAgree(analysis) ? [words.say('why.agree')] : [];
  const first = nextDrawnSentences(analysis, words);
  const isByEvidence = analysis.drawOrder.chosenBy === 'evidence';
  return {
    title: isByEvidence ? words.say('why.title_evidence') : title,
    sentences: [...first, ...sentences, ...agreement, ...guess, whatIf],
  };
}

function isKnown(grant: Grant): grant is Spendable {
  return (
    grant.status === 'usable' && grant.category !== 'unknown' && grant.left !== null && grant.expires !== null
  );
}

function soonestOf(grants: readonly Spendable[], category: Category): Spendable | undefined {
  return grants
    .filter((grant) => grant.category === category)
    .reduce<Spendable | undefined>(
      (soonest, grant) => (soonest && soonest.expires <= grant.expires ? soonest : grant),
      undefined,
    );
}

function compared(paid: Spendable, promotional: Spendable, today: Day, words: Words): Why {
  const days = daysBetween(paid.expires, promotional.expires);
  if (days > 0) {
    return {
      title: words.say('why.title_paid_first'),
      sentences: [
        sooner('why.paid_sooner', days, paid, today, words),
        publishedSentence(words, 'why.rules_disagree'),
      ],
    };
  }
  if (days < 0) {
    return {
      title: words.say('why.title_promotional_first'),
      sentences: [
        sooner('why.promotional_sooner', -days, promotional, today, words),
        publishedSentence(words, 'why.rules_agree'),
      ],
    };
  }
  return {
    title: words.say('why.title_same_day'),
    sentences: [
      words.say('why.same_day', words.dayNear(paid.expires, today)),
      publishedSentence(words, 'why.rules_tie'),
    ],
  };
}

function sooner(key: CountKey, days: number, grant: Spendable, today: Day, words: Words): string {
  const row = String(grant.row);
  const place = grant.categorySource === 'inferred' ? words.say('a_guess', row) : row;
  return words.count(key, days, words.money(grant.left), place, words.dayNear(grant.expires, today));
}

function oneCategory(category: Category, words: Words): Why {
  return {
    title: words.say('why.title_one_category'),
    sentences: [
      words.say('why.only', categoryName(words, category).toLocaleLowerCase(words.locale)),
      publishedSentence(words, 'why.rules_published'),
    ],
  };
}

function publishedSentence(words: Words, key: MessageKey): string {
  return words.say(key, ...publishedRules(words));
}
