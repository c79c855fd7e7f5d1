import {
  ASK_KEY_EVENT,
  answerEvent,
  encodeAnswer,
  KEY_EVENT,
  KEY_MADE_EVENT,
  organizationSwitchEvent,
  type PassedAnswer,
  repeatEvent,
} from '../shared/passed-answer.ts';
import { apply } from './natives.ts';

/** Sends an answer to the content script, unless it is empty, as that of a call without a body. */
export type PassOn = (answer: PassedAnswer) => void;

/** Must be called when the page makes a call for its grants, since the order of the calls decides which answer is newest. */
export type StartCall = () => PassOn;

/**
 * Calls `start` once a content script provides its key. Browsers run the two scripts in either order, both before any script of
 * the page. Without a key, nothing would receive an answer.
 */
export function whenKeyed(start: (startCall: StartCall) => void): void {
  const askForKey = keyAsker();
  const startIfKeyed = () => {
    const startCall = askForKey();
    if (startCall) start(startCall);
    return startCall !== undefined;
  };
  if (startIfKeyed() || document.documentElement?.hasChildNodes()) return;
  const waiting = new AbortController();
  document.addEventListener(KEY_MADE_EVENT, startIfKeyed, { once: true, signal: waiting.signal });
  // The observer is called for the first element before a script in it runs.
  const observer = new MutationObserver(() => {
    waiting.abort();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Creates the function that asks for the key, using built-in functions that no script of the page has replaced. */
function keyAsker(): () => StartCall | undefined {
  const { dispatchEvent } = EventTarget.prototype;
  const { CustomEvent } = window;
  const say = (name: string, detail?: string) =>
    void apply(dispatchEvent, document, [new CustomEvent(name, { detail })]);
  return () => {
    let key: string | undefined;
    const takeKey = (event: Event) => {
      key = String((event as CustomEvent).detail);
    };
    document.addEventListener(KEY_EVENT, takeKey, { once: true });
    say(ASK_KEY_EVENT);
    document.removeEventListener(KEY_EVENT, takeKey);
    return key === undefined ? undefined : passingOn(key, say);
  };
}

function passingOn(key: string, say: (name: string, detail: string) => void): StartCall {
  let calls = 0;
  let lastPassed = 0;
  let lastBeforeSwitch = 0;
  let last: string | undefined;
  const pass = () => {
    if (last !== undefined) say(answerEvent(key), last);
  };
  document.addEventListener(repeatEvent(key), pass);
  document.addEventListener(organizationSwitchEvent(key), () => {
    lastBeforeSwitch = calls;
    last = undefined;
  });
  return () => {
    calls += 1;
    const call = calls;
    return (answer) => {
      // The answer to a later call, or a change of organization, may come before this answer.
      const isOvertaken = call < lastPassed || (answer.owners.length === 0 && call <= lastBeforeSwitch);
      if (answer.text === '' || isOvertaken) return;
      lastPassed = call;
      last = encodeAnswer(answer);
      pass();
    };
  };
}
