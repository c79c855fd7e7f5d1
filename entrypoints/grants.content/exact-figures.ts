import type { ExactAnswer } from '../../lib/analysis/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import { makeKey, pageKey } from '../shared/page-key.ts';
import {
  answerEvent,
  decodeAnswer,
  organizationSwitchEvent,
  type PassedAnswer,
  repeatEvent,
} from '../shared/passed-answer.ts';

/** Whether a value by which a call says whose grants it asks for is that of the organization on screen. */
export type IsOnScreen = (owner: string) => boolean;

/** The exact figures of this page visit, where the user has switched them on and the page has asked for them. */
export interface ExactFigures {
  /**
   * The last answer for the organization on screen; a call that names none asks for that one. A problem where all answers
   * were for others; `null`: there was no answer so far, or exact figures are off.
   */
  answerFor(isOnScreen: IsOnScreen): ExactAnswer | null;
  /** Another organization is on screen from now on, so earlier answers to calls that named none are dropped. */
  switchOrganization(): void;
}

export interface ExactFiguresOptions {
  signal: AbortSignal;
  /** Called with each new answer. */
  onAnswer: () => void;
  /** Told what went wrong between us and the background. */
  report: (error: unknown) => void;
}

/** An answer, and whose grants its call asked for. */
interface Heard {
  owners: readonly string[];
  answer: ExactAnswer;
}

/** Answers for earlier organizations than these are forgotten. */
const MAX_ORGANIZATIONS = 5;

/** Listens for what the page-world script passes on, in the order in which it does; without that script nothing ever comes. */
export function followExactFigures({ signal, onAnswer, report }: ExactFiguresOptions): ExactFigures {
  // Chromium may run the script that is there to make it only after the page-world script.
  makeKey();
  const key = pageKey();
  /** The newest first, one for each owner that calls ask for. */
  let heard: readonly Heard[] = [];
  const underWay = new Map<string, object>();
  const take = async ({ owners, text }: PassedAnswer): Promise<void> => {
    const [ownerKey, mark] = [owners.join('\n'), {}];
    underWay.set(ownerKey, mark);
    const answer = await parse(text);
    if (underWay.get(ownerKey) !== mark || signal.aborted) return;
    underWay.delete(ownerKey);
    const others = heard.filter((other) => other.owners.join('\n') !== ownerKey);
    heard = answer === null ? others : [{ owners, answer }, ...others].slice(0, MAX_ORGANIZATIONS);
    onAnswer();
  };
  const onPassed = (event: Event) => {
    const passed = decodeAnswer('detail' in event ? event.detail : undefined);
    if (passed && !signal.aborted) take(passed).catch(report);
  };
  const tell = (name: string) => document.dispatchEvent(new Event(name));
  if (key !== null) {
    document.addEventListener(answerEvent(key), onPassed, { signal });
    tell(repeatEvent(key));
  }
  return {
    answerFor: (isOnScreen) => answerFor(heard, isOnScreen),
    switchOrganization() {
      heard = heard.filter(({ owners }) => owners.length > 0);
      underWay.delete('');
      if (key !== null) tell(organizationSwitchEvent(key));
    },
  };
}

function answerFor(heard: readonly Heard[], isOnScreen: IsOnScreen): ExactAnswer | null {
  const own = heard.find(({ owners }) => owners.every(isOnScreen));
  if (own) return own.answer;
  return heard.length > 0 ? { kind: 'problem', problem: 'other-organization' } : null;
}

async function parse(text: string | null): Promise<ExactAnswer | null> {
  if (text === null) return { kind: 'problem', problem: 'too-large' };
  return askBackground('parse-exact', { text });
}
