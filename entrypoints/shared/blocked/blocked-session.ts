import type { SeenPage } from '../../../lib/account-pages/index.ts';
import type { Account } from '../../../lib/analysis/index.ts';
import { answered, diagnose, masked, type QuestionId, readError } from '../../../lib/blocked/index.ts';
import { blockedQuestion } from '../../../lib/export/index.ts';
import type { Correction } from '../../../lib/provider/index.ts';
import { instantOf } from '../../../lib/values/index.ts';
import { type BlockedInput, blockedFacts, blockedViewOf } from '../../../lib/view/index.ts';
import type { Words } from '../../../lib/words/index.ts';

/** Sets what a grant is, as in the panel; what the grants come to then. */
type Correct = (identity: string, correction: Correction | '') => Account | null;

/** The reading of the grants that an answer rests on; `null` where there is none. */
export interface BlockedSource {
  account: Account | null;
  correct: Correct;
}

const NOTHING: BlockedInput = { text: '', error: null, answers: {}, pages: [] };

/** What the user has put in about a refused call, for as long as it is shown; of a paste nothing stays but what may be shown. */
export class BlockedSession {
  readonly #words: Words;
  readonly #version: string;
  readonly #onChange: () => void;
  readonly #correct: Correct;
  #account: Account | null;
  #input = NOTHING;
  #told = '';

  constructor({ account, correct }: BlockedSource, words: Words, version: string, onChange: () => void) {
    this.#account = account;
    this.#correct = correct;
    this.#words = words;
    this.#version = version;
    this.#onChange = onChange;
  }

  /** All that is drawn. */
  get props() {
    return {
      view: blockedViewOf(this.#input, this.#account, this.#words, instantOf(new Date())),
      told: this.#told,
      onError: (text: string) => this.#takeError(text),
      onAnswer: (question: QuestionId, answer: string) =>
        this.#take({ ...this.#input, answers: answered(this.#input.answers, question, answer) }),
      onCorrect: (identity: string, correction: Correction | '') => {
        this.#account = this.#correct(identity, correction) ?? this.#account;
        this.#take(this.#input);
      },
      onCopy: () => void this.#copy(),
    };
  }

  /** Takes what the account's other pages showed. */
  takePages(pages: readonly SeenPage[]): void {
    if (pages.length > 0) this.#take({ ...this.#input, pages });
  }

  /** Takes another reading of the grants, which may be another organization's than any page that was seen. */
  takeAccount(account: Account | null): void {
    this.#account = account;
    this.#take({ ...this.#input, answers: {}, pages: [] });
  }

  #takeError(text: string): void {
    const error = text.trim() === '' ? null : readError(text);
    this.#take({ ...this.#input, text: masked(text), error });
  }

  #take(input: BlockedInput): void {
    this.#input = input;
    this.#tell('');
  }

  async #copy(): Promise<void> {
    const [input, account] = [this.#input, this.#account];
    const diagnosis = diagnose(blockedFacts(input, account, instantOf(new Date())));
    const asked = { error: input.error, diagnosis, account, version: this.#version };
    const text = blockedQuestion(asked, this.#words, navigator.languages);
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.#tell(this.#words.say(isCopied ? 'blocked.copied' : 'action.copy_failed'));
  }

  #tell(text: string): void {
    this.#told = text;
    this.#onChange();
  }
}
