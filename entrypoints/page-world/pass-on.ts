import {
  againEvent,
  answerEvent,
  encodeAnswer,
  KEY_EVENT,
  MADE_EVENT,
  type PassedAnswer,
  READY_EVENT,
  switchEvent,
} from '../shared/passed-answer.ts';
import { apply } from './natives.ts';

/** Hands an answer to the content script; an empty one, as of a call that needed no body, says nothing. */
export type PassOn = (answer: PassedAnswer) => void;

/** To be called as each call for the grants is made: what comes later is known by the order of the calls alone. */
export type StartCall = () => PassOn;

/**
 * Calls `start` once a content script hands out its key: browsers run the two in either order, both before any script of the
 * page. Without one nobody would take an answer.
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
  document.addEventListener(MADE_EVENT, startIfKeyed, { once: true, signal: waiting.signal });
  // Told of the first element before a script in it runs.
  const observer = new MutationObserver(() => {
    waiting.abort();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Asks whoever has a key for it. */
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
    say(READY_EVENT);
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
  document.addEventListener(againEvent(key), pass);
  document.addEventListener(switchEvent(key), () => {
    lastBeforeSwitch = calls;
    last = undefined;
  });
  return () => {
    calls += 1;
    const call = calls;
    return (answer) => {
      // An answer can be overtaken by that to a later call, and by a switch to another organization.
      const isOvertaken = call < lastPassed || (answer.named.length === 0 && call <= lastBeforeSwitch);
      if (answer.text === '' || isOvertaken) return;
      lastPassed = call;
      last = encodeAnswer(answer);
      pass();
    };
  };
}
