import { accountFacts, freshPages, type SeenPage } from '../../account-pages/index.ts';
import type { Account } from '../../analysis/index.ts';
import {
  type Answers,
  CODES,
  type Diagnosis,
  diagnose,
  type Facts,
  factsOf,
  questionsFor,
  type ReadError,
} from '../../blocked/index.ts';
import type { Instant } from '../../values/index.ts';
import { causeName, errorMeaning, type Link, pageLink, type Words } from '../../words/index.ts';
import { type CategoriesView, categoriesView } from './category-view.ts';
import { type CausesView, causesView } from './cause-view.ts';
import { type QuestionView, questionView, readingSentence, seenSentence } from './reading-view.ts';
import { isAboutCredit, type RechargeView, rechargeView } from './recharge-view.ts';

/** What the user has put in. */
export interface BlockedInput {
  /** The paste as it may be shown, and what was read of it; `null` before anything was pasted. */
  text: string;
  error: ReadError | null;
  answers: Answers;
  /** What the account's other pages showed. */
  pages: readonly SeenPage[];
}

/** Why a call was refused, ready to draw. */
export interface BlockedView {
  title: string;
  about: string;
  errorLabel: string;
  text: string;
  pickLabel: string;
  /** The first one stands for none. */
  picks: readonly { value: string; name: string }[];
  /** What the error says, in a sentence; '' before there is one. */
  says: string;
  answer: string;
  reading: string;
  /** `null` while nothing is known at all. */
  causes: CausesView | null;
  /** `null` where there are none to set. */
  categories: CategoriesView | null;
  questionsLabel: string;
  questions: readonly QuestionView[];
  pagesLabel: string;
  /** Pages that were not read and would tell more. */
  pages: readonly Link[];
  /** `null` where the cause is not about credit: the question means nothing then. */
  recharge: RechargeView | null;
  copy: string;
  close: string;
}

/** All that is known of a refused call. */
export function blockedFacts(
  { error, answers, pages }: Omit<BlockedInput, 'text'>,
  account: Account | null,
  now: Instant,
): Facts {
  const { analysis, visited } = account ?? { analysis: null, visited: { series: [] } };
  return factsOf({
    error,
    analysis,
    series: visited.series,
    account: accountFacts(pages, now),
    answers,
    now,
  });
}

/** Works out all that the dialog shows; `account` is the reading of the grants, where there is one with figures. */
export function blockedViewOf(
  { text, error, answers, pages }: BlockedInput,
  account: Account | null,
  words: Words,
  now: Instant,
): BlockedView {
  const { say } = words;
  const facts = blockedFacts({ error, answers, pages }, account, now);
  const diagnosis = diagnose(facts);
  const categories = categoriesView(diagnosis, account, words);
  const fresh = freshPages(pages, now);
  const isAnything = error !== null || account !== null || fresh.length > 0;
  return {
    title: say('blocked.title'),
    about: say('blocked.about'),
    errorLabel: say('blocked.error'),
    text,
    pickLabel: say('blocked.pick'),
    picks: [
      { value: '', name: say('blocked.pick_none') },
      ...Object.keys(CODES).map((code) => ({ value: say('blocked.picked', code), name: code })),
    ],
    says: error ? say('blocked.says', errorMeaning(words, error)) : '',
    answer: isAnything ? answerSentence(diagnosis, error, words) : '',
    reading: [readingSentence(account, words, now), ...fresh.map((page) => seenSentence(page, words))].join(
      ' ',
    ),
    causes: isAnything ? causesView(diagnosis, { error, canSet: categories !== null }, words) : null,
    categories,
    questionsLabel: say('blocked.questions'),
    questions: isAnything ? questionsFor(facts).map((id) => questionView(id, answers, words)) : [],
    pagesLabel: say('blocked.pages'),
    pages: pagesLeft(diagnosis, words),
    recharge: isAboutCredit(diagnosis) ? rechargeView(account, facts.recharge, words, now) : null,
    copy: say('blocked.copy'),
    close: say('blocked.close'),
  };
}

function answerSentence({ causes, isCertain }: Diagnosis, error: ReadError | null, words: Words): string {
  const [first] = causes;
  const hint = error === null ? ` ${words.say('blocked.answer.no_error')}` : '';
  if (first?.verdict !== 'likely') return words.say('blocked.answer.unknown') + hint;
  if (isCertain && first.cause === 'not-a-quota-error')
    return words.say(
      error?.says === 'others-quota' ? 'blocked.answer.others_quota' : 'blocked.answer.not_quota',
    );
  return words.say('blocked.answer.likely', causeName(words, first.cause, error)) + hint;
}

/** Nothing more is to be read where the error names the cause for certain. */
function pagesLeft({ causes }: Diagnosis, words: Words): Link[] {
  const pages = causes.find(({ cause }) => cause === 'unknown')?.pages ?? [];
  return pages.map((page) => pageLink(words, page));
}
