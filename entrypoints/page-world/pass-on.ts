import { ANSWER_EVENT, encodeAnswer, HELLO_EVENT, type PassedAnswer } from '../shared/passed-answer.ts';

/** Hands an answer to the content script; an empty one, as of a call that was ended or needed no body, says nothing. */
export type PassOn = (answer: PassedAnswer) => void;

/** Passes each answer on as it comes, and the last one again when the content script comes later than it. */
export function startPassingOn(): PassOn {
  let last: PassedAnswer | undefined;
  const pass = () => {
    if (last) document.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail: encodeAnswer(last) }));
  };
  document.addEventListener(HELLO_EVENT, pass);
  return (answer) => {
    // An answer can be overtaken by that to a later call.
    if (answer.text === '' || (last && last.calledAt > answer.calledAt)) return;
    last = answer;
    pass();
  };
}
