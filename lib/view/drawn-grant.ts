import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import type { Category, Correction } from '../provider/index.ts';
import { type Day, dayOfInstant, daysBetween } from '../values/index.ts';
import { categoryName, grantTitle, upToWords, type Words } from '../words/index.ts';
import { type Urgency, urgencyOf } from './urgency.ts';

export interface DrawnGrant {
  row: number;
  identity: string;
  name: string;
  left: string;
  expires: string;
  /** The number of days until it expires, if there are few; otherwise empty. */
  soon: string;
  urgency: Urgency;
  category: Category;
  categoryLabel: string;
  /** The categories that the user can choose. The empty value goes back to the guess. */
  categoryOptions: { value: Correction | ''; name: string; isChosen: boolean }[];
}

/** The expiry with the number of days, if there are few, as one text. */
export function expiryOf({ expires, soon }: DrawnGrant): string {
  return soon === '' ? expires : `${expires} · ${soon}`;
}

/** A grant in the order of use, as the list shows it. */
export function drawnGrant(
  grant: Grant,
  identity: string,
  { grants, provenance }: GrantsAnalysis,
  words: Words,
): DrawnGrant {
  const { row, category, spendable } = grant;
  return {
    row,
    identity,
    name: grantTitle(grant, grants, words),
    left: upToWords(words, spendable),
    ...expiryWords(grant, dayOfInstant(provenance.readAt), words),
    category,
    categoryLabel: words.say('category.label', String(row)),
    categoryOptions: optionsOf(grant, words),
  };
}

function optionsOf(
  { category, categorySource, guessedCategory }: Grant,
  words: Words,
): DrawnGrant['categoryOptions'] {
  const isGuess = categorySource === 'inferred';
  const guessed = categoryName(words, guessedCategory);
  const guess = guessedCategory === 'unknown' ? guessed : words.say('draw.guess', guessed);
  const corrections = (['paid', 'promotional'] as const).map((value) => ({
    value,
    name: categoryName(words, value),
    isChosen: !isGuess && category === value,
  }));
  return [{ value: '', name: guess, isChosen: isGuess }, ...corrections];
}

function expiryWords(
  { expires }: Grant,
  today: Day,
  words: Words,
): Pick<DrawnGrant, 'expires' | 'soon' | 'urgency'> {
  const none = { soon: '', urgency: 'later' } as const;
  if (expires === null) return { expires: words.say('draw.expires_unknown'), ...none };
  const [days, date] = [daysBetween(today, expires), words.day(expires)];
  if (days < 0) return { expires: words.say('draw.expired_on', date), ...none };
  const urgency = urgencyOf(days);
  const soon = days === 0 ? words.say('draw.today') : words.count('draw.in_days', days);
  return { expires: words.say('draw.expires', date), soon: urgency === 'later' ? '' : soon, urgency };
}
