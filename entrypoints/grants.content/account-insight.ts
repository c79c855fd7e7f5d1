import {
  type Basis,
  type GrantsAnalysis,
  NO_RULING,
  preferredRule,
  type Ruling,
  readingOf,
  type Series,
  type VisitHistory,
  withReading,
} from '../../lib/analysis/index.ts';
import type { InsightState, InsightView } from '../../lib/words/index.ts';
import type { Answer } from '../shared/background-messages.ts';
import type { Session } from '../shared/session.ts';
import { answerIn, answerTo, type Question, questionOf } from './insight-question.ts';
import { ifAlive, type Lifetime } from './timing.ts';

/** How long the background may take to reply, in milliseconds. After that, the panel says that no answer came. */
const PATIENCE = 10_000;

/** Stores a reading and returns those of earlier visits. After that, the key of the organization is known. */
interface Keeping {
  keep: (basis: Basis) => Promise<Series | undefined>;
  readonly organization: string | undefined;
}

/** An answer; `view` is `undefined` if none came. */
interface Answered extends Pick<Question, 'rows' | 'all'> {
  view: InsightView | undefined;
}

/**
 * The readings of one organization on this visit and earlier ones, and the evidence and forecast that the background makes of
 * them. The background is asked once the page has had time to paint, one question at a time. An answer about rows that are
 * gone is dropped.
 */
export class AccountInsight {
  readonly #context: Lifetime;
  readonly #onAnswer: () => void;
  #visited: VisitHistory = NOTHING_SEEN;
  /** Counts changes of organization and address, since the rows of two of them may look alike. */
  #visit = 0;
  #ruling: Ruling = NO_RULING;
  #asked: Question | undefined;
  #answered: Answered | undefined;
  #isAsking = false;
  #isWaiting = false;
  readonly #memory: Keeping;
  /** The rows that were stored last. */
  #kept: string | undefined;
  /** The key of the organization, if its stored readings are those of this visit. */
  #keptAs: string | null = null;

  constructor(context: Lifetime, memory: Keeping, onAnswer: () => void) {
    this.#context = context;
    this.#memory = memory;
    this.#onAnswer = onAnswer;
  }

  /** The answer about the latest rows, if there is one. */
  get state(): InsightState {
    const answered = this.#answered;
    if (!answered || answered.rows !== this.#asked?.rows) return { kind: 'waiting' };
    return answered.view ? { kind: 'answered', view: answered.view } : { kind: 'unanswered' };
  }

  /** Which rules the evidence rules out, by the last answer for this organization. */
  get ruling(): Ruling {
    return this.#ruling;
  }

  /** The history of the visit for exports. */
  get visited(): VisitHistory {
    return this.#visited;
  }

  /** Adds the rows, and asks again if something has changed. */
  take(analysis: GrantsAnalysis, basis: Basis, session: Session): void {
    const { series } = this.#visited;
    const reading = readingOf(analysis);
    const { typedRate } = session;
    this.#visited = { series: reading ? withReading(series, reading) : series, typedRate };
    const before = this.#asked?.all;
    const told = { analysis, visited: this.#visited, wanted: preferredRule(session) };
    this.#asked = questionOf(told, basis, this.#visit);
    if (this.#asked.all !== before) this.#askSoon();
  }

  /** Forgets everything, because the organization or the address has changed. */
  forget(): void {
    this.#visited = NOTHING_SEEN;
    this.#visit += 1;
    this.#ruling = NO_RULING;
    this.#asked = undefined;
    this.#kept = undefined;
    this.#keptAs = null;
  }

  /** Stores the rows on screen again, after storage was switched on. */
  keepAgain(): void {
    this.#kept = undefined;
    this.#answered = undefined;
    this.#askSoon();
  }

  #askSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const ask = () => {
      this.#isWaiting = false;
      void this.#ask();
    };
    requestIdleCallback(ifAlive(this.#context, ask), { timeout: 500 });
  }

  async #ask(): Promise<void> {
    const question = this.#asked;
    if (this.#isAsking || !question || this.#answered?.all === question.all) return;
    this.#isAsking = true;
    const visited = await this.#visitedWith(question);
    const answer = await answerIn(PATIENCE, answerTo(question, visited, this.#keptFor(question)));
    this.#isAsking = false;
    if (this.#context.isInvalid) return;
    if (this.#asked?.rows === question.rows) this.#receive(question, answer);
    this.#askSoon();
  }

  #keptFor({ rows }: Question): string | null {
    return this.#kept === rows ? this.#keptAs : null;
  }

  /** The history of the visit, after the stored readings of earlier visits. */
  async #visitedWith({ rows, basis, told }: Question): Promise<VisitHistory> {
    if (this.#kept === rows) return told.visited;
    const series = await answerIn(PATIENCE, this.#memory.keep(basis));
    if (!series || this.#asked?.rows !== rows) return told.visited;
    this.#kept = rows;
    this.#keptAs = series.length === 0 ? null : (this.#memory.organization ?? null);
    if (series.length === 0) return told.visited;
    this.#visited = { ...this.#visited, series };
    return this.#visited;
  }

  #receive({ rows, all }: Question, answer: Answer<'insight'> | undefined): void {
    this.#answered = { rows, all, view: answer?.view };
    this.#ruling = answer?.ruling ?? this.#ruling;
    this.#onAnswer();
  }
}

const NOTHING_SEEN: VisitHistory = { series: [], typedRate: '' };
