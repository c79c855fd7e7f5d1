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

/** Whether an organization that a call names is the one on screen. */
export type IsOnScreen = (owner: string) => boolean;

/** The exact figures of this visit, if the user has switched them on and the page has requested them. */
export interface ExactFigures {
  /**
   * The last answer for the organization on screen. A call that names no organization asks for this one. It is a problem if
   * all answers were for others, and `null` if there was no answer yet or exact figures are off.
   */
  answerFor(isOnScreen: IsOnScreen): ExactAnswer | null;
  /** Called when another organization is on screen. Drops earlier answers to calls that named no organization. */
  switchOrganization(): void;
}

export interface ExactFiguresOptions {
  signal: AbortSignal;
  /** Called with each new answer. */
  onAnswer: () => void;
  /** Receives errors between the content script and the background. */
  report: (error: unknown) => void;
}

/** An answer, and the organization that its call named. */
interface Heard {
  owners: readonly string[];
  answer: ExactAnswer;
}

/** The number of organizations whose answers are remembered. */
const MAX_ORGANIZATIONS = 5;

/** Listens to the page-world script. Answers arrive in the order in which it sends them. */
export function followExactFigures({ signal, onAnswer, report }: ExactFiguresOptions): ExactFigures {
  // Chromium may run the script that makes the key after the page-world script.
  makeKey();
  const key = pageKey();
  /** The newest answer first, one for each organization that calls name. */
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
