import type { QuestionId } from './answers.ts';
import type { CauseId } from './cause.ts';
import { diagnose } from './diagnose.ts';
import type { Facts } from './facts.ts';
import { isReached } from './limit-signs.ts';
import { SIGNS, type SignId } from './signs.ts';

interface QuestionRow {
  question: QuestionId;
  /** It is asked where any of these signs holds, and always where there are none. */
  when: readonly SignId[];
  /** It is asked only while one of these causes is open. */
  settles: readonly CauseId[];
}

/** All questions, the most useful first. */
const QUESTIONS: readonly QuestionRow[] = [
  { question: 'chatgpt', when: ['never-bought'], settles: ['chatgpt-subscription'] },
  { question: 'prepaid', when: ['promotional-only', 'first-paid-seen'], settles: ['prepaid-switch'] },
  { question: 'key', when: ['credit-live'], settles: ['other-organization', 'wrong-key'] },
  {
    question: 'limit',
    when: ['credit-live', 'promotional-only', 'grants-unread'],
    settles: ['own-limit-organization', 'own-limit-project'],
  },
  { question: 'bought', when: [], settles: ['top-up-settling'] },
];

/** More questions at a time would be an interrogation. */
const MAX_OPEN = 2;

/** The questions to show: all that were answered, and at most two more. */
export function questionsFor(facts: Facts): QuestionId[] {
  const unasked = { ...facts, answers: {} };
  const { causes, isCertain } = diagnose(unasked);
  if (isCertain) return [];
  const isOpen = (cause: CauseId) =>
    causes.some((judged) => judged.cause === cause && judged.verdict !== 'ruled-out');
  const isKnown = ({ question }: QuestionRow) => question === 'limit' && isLimitKnown(facts);
  const asked = QUESTIONS.filter(
    (row) => !isKnown(row) && row.settles.some(isOpen) && isAskedOf(row, unasked),
  ).map(({ question }) => question);
  const isAnswered = (question: QuestionId) => facts.answers[question] !== undefined;
  const next = asked.filter((question) => !isAnswered(question)).slice(0, MAX_OPEN);
  return asked.filter((question) => isAnswered(question) || next.includes(question));
}

/** Whether both limits were read, or one of them is reached. */
function isLimitKnown({ limits }: Facts): boolean {
  if (!limits) return false;
  const each = [limits.organization, limits.project];
  return each.some(isReached) || each.every((one) => one !== undefined);
}

function isAskedOf({ when }: QuestionRow, facts: Facts): boolean {
  return when.length === 0 || when.some((sign) => SIGNS[sign](facts) !== null);
}
