import type { SeenPage } from '../../account-pages/index.ts';
import type { Account } from '../../analysis/index.ts';
import { ANSWERS, type Answers, type QuestionId } from '../../blocked/index.ts';
import type { Instant } from '../../values/index.ts';
import { ageWords, type MessageKey, type Words } from '../../words/index.ts';

/** The age from which a reading is shown with it, in milliseconds. */
const OLD = 30 * 60 * 1000;

export interface QuestionView {
  id: QuestionId;
  label: string;
  options: readonly { value: string; name: string; isChosen: boolean }[];
}

export function readingSentence(account: Account | null, words: Words, now: Instant): string {
  if (!account) return words.say('blocked.no_reading');
  const { readAt } = account.analysis.provenance;
  return Date.parse(now) - Date.parse(readAt) < OLD
    ? words.say('blocked.reading', words.instant(readAt))
    : words.say('blocked.reading_old', words.instant(readAt), ageWords(readAt, now, words));
}

/** When a page was seen whose figures count, and whose it is. */
export function seenSentence({ reading: { page, organization }, seenAt }: SeenPage, words: Words): string {
  const [name, time] = [words.say(`blocked.page.${page}`), words.instant(seenAt)];
  return organization === null
    ? words.say('blocked.seen_unnamed', name, time)
    : words.say('blocked.seen_of', name, organization, time);
}

export function questionView(id: QuestionId, answers: Answers, words: Words): QuestionView {
  const chosen = answers[id] ?? '';
  const options = ANSWERS[id].map((value) => ({
    value,
    name: words.say(`blocked.option.${id}_${value}` as MessageKey),
    isChosen: value === chosen,
  }));
  const none = { value: '', name: words.say('blocked.unanswered'), isChosen: chosen === '' };
  return { id, label: words.say(`blocked.question.${id}`), options: [none, ...options] };
}
