import { LONGEST_ANSWER } from '../../lib/analysis/index.ts';

// The events on the document by which the page-world script and the content script talk.

/** The page-world script asks for the key, before any script of the page runs. */
export const ASK_KEY_EVENT = 'grantlens:ready';

/** The reply, at once; its detail is the key. All further events have the key in their names, so no page can send or hear them. */
export const KEY_EVENT = 'grantlens:key';

/** The key has been made. A page-world script that ran before that asks for it once more. */
export const KEY_MADE_EVENT = 'grantlens:made';

/** The page-world script passes an answer on; its detail is the text that `encodeAnswer` makes. */
export const answerEvent = (key: string) => `${key}:answer`;

/** The content script asks for the last answer once more, because it may have come before anyone listened. */
export const repeatEvent = (key: string) => `${key}:again`;

/** The content script tells that the page has switched to another organization. */
export const organizationSwitchEvent = (key: string) => `${key}:switch`;

/** The answer that the page received to its own call for credit grants. */
export interface PassedAnswer {
  /** Every value by which the call may say whose grants it asks for; empty: those of the organization on screen. */
  owners: readonly string[];
  /** `null`: the answer was too long to be passed on. */
  text: string | null;
}

/** Only text passes between the page's world and ours the same way in every browser. */
export function encodeAnswer({ owners, text }: PassedAnswer): string {
  const head = owners.map((name) => ` ${encodeURIComponent(name)}`).join('');
  return text === null ? `too-large${head}` : `text${head}\n${text}`;
}

const LONGEST_HEAD = 10_000;

/** `undefined` where `encodeAnswer` cannot have made it. */
export function decodeAnswer(detail: unknown): PassedAnswer | undefined {
  if (typeof detail !== 'string' || detail.length > LONGEST_ANSWER + LONGEST_HEAD) return undefined;
  const [head = '', kind, names] = /^(too-large|text)((?: [^\s]*)*)(?:\n|$)/.exec(detail) ?? [];
  if (kind === undefined || names === undefined || (kind === 'text') !== head.endsWith('\n'))
    return undefined;
  const owners = names.split(' ').slice(1).map(decodeURIComponent);
  return { owners, text: kind === 'text' ? detail.slice(head.length) : null };
}
