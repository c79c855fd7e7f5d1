import { LONGEST_ANSWER } from '../../lib/analysis/index.ts';

// The events on the document through which the page-world script and the content script communicate.

/** The page-world script asks for the key, before any script of the page runs. */
export const ASK_KEY_EVENT = 'grantlens:ready';

/** The immediate reply, with the key as its detail. All later event names contain the key, so no page can send or hear them. */
export const KEY_EVENT = 'grantlens:key';

/** The key has been made. A page-world script that ran before asks for it again. */
export const KEY_MADE_EVENT = 'grantlens:made';

/** The page-world script passes an answer on; its detail is the text that `encodeAnswer` makes. */
export const answerEvent = (key: string) => `${key}:answer`;

/** The content script asks for the last answer again, because it may have come before anything listened. */
export const repeatEvent = (key: string) => `${key}:again`;

/** The content script reports that the page has switched to another organization. */
export const organizationSwitchEvent = (key: string) => `${key}:switch`;

/** The answer to the page's own call for credit grants. */
export interface PassedAnswer {
  /** Every value in the call that may name the owner of the grants. Empty: the organization on screen. */
  owners: readonly string[];
  /** `null`: the answer was too long to be passed on. */
  text: string | null;
}

/** Only text passes between the page's world and ours in the same way in every browser. */
export function encodeAnswer({ owners, text }: PassedAnswer): string {
  const head = owners.map((name) => ` ${encodeURIComponent(name)}`).join('');
  return text === null ? `too-large${head}` : `text${head}\n${text}`;
}

const LONGEST_HEAD = 10_000;

/** `undefined` if the text was not made by `encodeAnswer`. */
export function decodeAnswer(detail: unknown): PassedAnswer | undefined {
  if (typeof detail !== 'string' || detail.length > LONGEST_ANSWER + LONGEST_HEAD) return undefined;
  const [head = '', kind, names] = /^(too-large|text)((?: [^\s]*)*)(?:\n|$)/.exec(detail) ?? [];
  if (kind === undefined || names === undefined || (kind === 'text') !== head.endsWith('\n'))
    return undefined;
  const owners = names.split(' ').slice(1).map(decodeURIComponent);
  return { owners, text: kind === 'text' ? detail.slice(head.length) : null };
}
