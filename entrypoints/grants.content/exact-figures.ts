import type { ExactAnswer } from '../../lib/analysis/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import { makeKey, pageKey } from '../shared/page-key.ts';
import {
  againEvent,
  answerEvent,
  decodeAnswer,
  type PassedAnswer,
  switchEvent,
} from '../shared/passed-answer.ts';

/** Whether what a call says of whose grants it asks for is the organization on screen. */
export type IsOnScreen = (named: string) => boolean;

/** The exact figures of this page visit, where the user has switched them on and the page has asked for them. */
export interface ExactFigures {
  /**
   * What the page was answered last for the organization on screen, which a call that names none asks for; a problem where
   * it was answered for others alone; `null`: nothing so far, or exact figures are off.
   */
  answerFor(isOnScreen: IsOnScreen): ExactAnswer | null;
  /** Another organization is on screen from now on: whatever a call asked for before that named none is not believed. */
  switchOrganization(): void;
}

export interface ExactFiguresOptions {
  signal: AbortSignal;
  /** Called with each new answer. */
  onAnswer: () => void;
  /** Told what went wrong between us and the background. */
  report: (error: unknown) => void;
}

/** An answer, and what its call named. */
interface Heard {
  named: readonly string[];
  answer: ExactAnswer;
}

/** A page that asks for more organizations than these in a row is asked about the last of them alone. */
const MAX_ORGANIZATIONS = 5;

/** Listens for what the page-world script passes on, in the order in which it does; without that script nothing ever comes. */
export function followExactFigures({ signal, onAnswer, report }: ExactFiguresOptions): ExactFigures {
  // Chromium may run the script that is there to make it only after the page-world script.
  makeKey();
  const key = pageKey();
  /** The newest first, one for each organization that calls name. */
  let heard: readonly Heard[] = [];
  const underWay = new Map<string, object>();
  const take = async ({ named, text }: PassedAnswer): Promise<void> => {
    const [whose, mark] = [named.join('\n'), {}];
    underWay.set(whose, mark);
    const answer = await parse(text);
    if (underWay.get(whose) !== mark || signal.aborted) return;
    underWay.delete(whose);
    const others = heard.filter((other) => other.named.join('\n') !== whose);
    heard = answer === null ? others : [{ named, answer }, ...others].slice(0, MAX_ORGANIZATIONS);
    onAnswer();
  };
  const onPassed = (event: Event) => {
    const passed = decodeAnswer('detail' in event ? event.detail : undefined);
    if (passed && !signal.aborted) take(passed).catch(report);
  };
  const tell = (name: string) => document.dispatchEvent(new Event(name));
  if (key !== null) {
    document.addEventListener(answerEvent(key), onPassed, { signal });
    tell(againEvent(key));
  }
  return {
    answerFor: (isOnScreen) => answerFor(heard, isOnScreen),
    switchOrganization() {
      heard = heard.filter(({ named }) => named.length > 0);
      underWay.delete('');
      if (key !== null) tell(switchEvent(key));
    },
  };
}

function answerFor(heard: readonly Heard[], isOnScreen: IsOnScreen): ExactAnswer | null {
  const own = heard.find(({ named }) => named.every(isOnScreen));
  if (own) return own.answer;
  return heard.length > 0 ? { kind: 'problem', problem: 'other-organization' } : null;
}

async function parse(text: string | null): Promise<ExactAnswer | null> {
  if (text === null) return { kind: 'problem', problem: 'too-large' };
  return askBackground('parse-exact', { text });
}
