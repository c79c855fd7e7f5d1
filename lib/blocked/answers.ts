/** The questions to the user, each with its answers. */
export const ANSWERS = {
  /** Was credit added? */
  bought: ['hour', 'days', 'no'],
  /** Does the Limits page show a limit that is reached? */
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

/** The answers so far. A question without an answer is absent. */
export type Answers = { readonly [Id in QuestionId]?: AnswerTo<Id> };

/** The answers with one more, as a choice gives it. An unknown answer removes the question. */
export function answered(answers: Answers, question: QuestionId, answer: string): Answers {
  const { [question]: _, ...others } = answers;
  const known = ANSWERS[question].find((each) => each === answer);
  return known === undefined ? others : { ...others, [question]: known };
}
