import {
  type GrantsAnalysis,
  NO_RULING,
  type Ruling,
  readingOf,
  type Visited,
  withReading,
} from '../../lib/analysis/index.ts';
import { dayOfInstant } from '../../lib/values/index.ts';
import type { InsightState, InsightView } from '../../lib/words/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import type { Answer, BackgroundMessages } from '../shared/background-messages.ts';
import { type Session, wantedRule } from '../shared/session.ts';
import { type Life, whileAlive } from './timing.ts';

/** How long the background may take before its silence is told, in milliseconds. */
const PATIENCE = 10_000;

/** What is to be asked, and what it is about: `rows` names the reading, `all` whatever the answer depends on. */
interface Question {
  rows: string;
  all: string;
  told: BackgroundMessages['insight']['told'];
}

/** An answer, or that none came. */
interface Answered extends Omit<Question, 'told'> {
  view: InsightView | undefined;
}

/**
 * What this visit has seen of one organization, and what the background makes of it. It is asked once the page has had
 * time to paint, one question at a time; an answer to rows that are gone is dropped.
 */
export class AccountInsight {
  readonly #context: Life;
  readonly #onAnswer: () => void;
  #visited: Visited = NOTHING_SEEN;
  /** Counts organizations and addresses: the rows of two may look alike. */
  #visit = 0;
  #ruling: Ruling = NO_RULING;
  #asked: Question | undefined;
  #answered: Answered | undefined;
  #isAsking = false;
  #isWaiting = false;

  constructor(context: Life, onAnswer: () => void) {
    this.#context = context;
    this.#onAnswer = onAnswer;
  }

  /** The answer to the rows taken last, as far as there is one. */
  get state(): InsightState {
    const answered = this.#answered;
    if (!answered || answered.rows !== this.#asked?.rows) return { kind: 'waiting' };
    return answered.view ? { kind: 'answered', view: answered.view } : { kind: 'unanswered' };
  }

  /** What evidence makes of the rules, by the last answer for this organization. */
  get ruling(): Ruling {
    return this.#ruling;
  }

  /** What an export tells of the visit. */
  get visited(): Visited {
    return this.#visited;
  }

  /** Takes the rows into account, and asks anew where something has changed. */
  take(analysis: GrantsAnalysis, session: Session): void {
    const { series } = this.#visited;
    const reading = readingOf(analysis);
    const { typedRate } = session;
    this.#visited = { series: reading ? withReading(series, reading) : series, typedRate };
    const before = this.#asked?.all;
    this.#asked = questionOf(analysis, this.#visited, session, this.#visit);
    if (this.#asked.all !== before) this.#askSoon();
  }

  /** Forgets everything: what comes now is of another organization or address. */
  forget(): void {
    this.#visited = NOTHING_SEEN;
    this.#visit += 1;
    this.#ruling = NO_RULING;
    this.#asked = undefined;
  }

  #askSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const ask = () => {
      this.#isWaiting = false;
      void this.#ask();
    };
    requestIdleCallback(whileAlive(this.#context, ask), { timeout: 500 });
  }

  async #ask(): Promise<void> {
    const question = this.#asked;
    if (this.#isAsking || !question || this.#answered?.all === question.all) return;
    this.#isAsking = true;
    const answer = await askedWith(question.told);
    this.#isAsking = false;
    if (this.#context.isInvalid) return;
    if (this.#asked?.rows === question.rows) this.#receive(question, answer);
    this.#askSoon();
  }

  #receive({ rows, all }: Question, answer: Answer<'insight'> | undefined): void {
    this.#answered = { rows, all, view: answer?.view };
    this.#ruling = answer?.ruling ?? this.#ruling;
    this.#onAnswer();
  }
}

const NOTHING_SEEN: Visited = { series: [], typedRate: '' };

function questionOf(analysis: GrantsAnalysis, visited: Visited, session: Session, visit: number): Question {
  const { grants, identities, onScreen, extent, drawOrder, provenance, issues } = analysis;
  const wanted = wantedRule(session);
  const rows = JSON.stringify([
    visit,
    identities,
    onScreen,
    extent,
    grants.map(({ left, status }) => [left, status]),
  ]);
  const categories = grants.map(({ category, categorySource }) => [category, categorySource]);
  const codes = issues.map(({ code }) => code);
  const { rule, chosenBy } = drawOrder;
  const choices = [visited.typedRate, wanted, rule, chosenBy, categories];
  const all = JSON.stringify([rows, choices, codes, dayOfInstant(provenance.readAt)]);
  return { rows, all, told: { analysis, visited, wanted } };
}

/** `undefined` where no answer comes: the background may be gone with an update, or have failed. */
function askedWith(question: Question['told']): Promise<Answer<'insight'> | undefined> {
  return new Promise((tell) => {
    const silence = setTimeout(() => tell(undefined), PATIENCE);
    const told = askBackground('insight', question).catch(() => undefined);
    void told.then(tell).finally(() => clearTimeout(silence));
  });
}
