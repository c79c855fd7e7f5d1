/** Event on the document with which the page-world script passes an answer on; its detail is text, see `encodeAnswer`. */
export const ANSWER_EVENT = 'grantlens:credit-grants-answer';

/** Event on the document with which the content script asks for the last answer once more, in case it came before. */
export const HELLO_EVENT = 'grantlens:credit-grants-hello';

/** An answer that the page got to its own call for its credit grants. */
export interface PassedAnswer {
  /** When the page made the call, in milliseconds of the document's `performance.now()`. */
  calledAt: number;
  /** `null`: too long to be passed on. */
  text: string | null;
}

/** As one text, since only text passes between the page's world and ours the same way in every browser. */
export function encodeAnswer({ calledAt, text }: PassedAnswer): string {
  return `${calledAt} ${text === null ? 'too-large' : `text\n${text}`}`;
}

/** `undefined` for what no script of ours has passed on: every script of the page can send such an event. */
export function decodeAnswer(detail: unknown): PassedAnswer | undefined {
  if (typeof detail !== 'string') return undefined;
  const [head = '', time = '', kind] = /^(\d+(?:\.\d+)?) (too-large$|text\n)/.exec(detail) ?? [];
  if (kind === undefined) return undefined;
  return { calledAt: Number(time), text: kind === 'too-large' ? null : detail.slice(head.length) };
}
