/** What a user can be asked, with the answers to choose from. */
export const ANSWERS = {
  /** Was credit added? */
  bought: ['hour', 'days', 'no'],
  /** Does the page of the limits show one that is reached? */
  limit: ['organization', 'project', 'none'],
  /** Was the key made in the organization and project that the grants are of? */
  key: ['here', 'elsewhere'],
  /** Is ChatGPT what was paid for? */
  chatgpt: ['yes', 'no'],
  /** Has the account just switched from monthly bills to prepaid credit? */
  prepaid: ['yes', 'no'],
} as const;

export type QuestionId = keyof typeof ANSWERS;
type AnswerTo<Id extends QuestionId> = (typeof ANSWERS)[Id][number];

/** What was answered; a question that is absent was not. */
export type Answers = { readonly [Id in QuestionId]?: AnswerTo<Id> };

/** An answer as a choice gives it, with its question. */
export function answered(answers: Answers, question: QuestionId, answer: string): Answers {
  const { [question]: _, ...others } = answers;
  const known = ANSWERS[question].find((each) => each === answer);
  return known === undefined ? others : { ...others, [question]: known };
}
