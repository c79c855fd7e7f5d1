/** Why a call was refused: what a pasted error says, and what an account’s figures say for and against each cause. */

export { ANSWERS, type Answers, answered, type QuestionId } from './answers.ts';
export type { CauseId, CauseVerdict } from './cause.ts';
export type { CauseSource } from './cause-row.ts';
export { type Diagnosis, diagnose } from './diagnose.ts';
export { CODES, isProvidersWord } from './error/known-codes.ts';
export { masked } from './error/mask.ts';
export type { ReadError } from './error/meaning.ts';
export { readError } from './error/read-error.ts';
export type { Facts } from './facts.ts';
export { factsOf } from './facts-of.ts';
export { questionsFor } from './questions.ts';
export { type DrawnBy, type RechargeAnswer, rechargeAnswer } from './recharge.ts';
export type { Figure } from './sign.ts';
export type { Ground, JudgedCause } from './weigh.ts';
