import { LONGEST_ANSWER } from '../../lib/analysis/index.ts';

/** Event on the document with which the page-world script asks for the key, before any script of the page runs. */
export const READY_EVENT = 'grantlens:ready';

/** Event that answers it at once; its detail is the key. The names of all further events hold it, so no page can send or hear them. */
export const KEY_EVENT = 'grantlens:key';

/** Event with which the maker of the key asks to be asked for it, in case the page-world script has run before it. */
export const MADE_EVENT = 'grantlens:made';

/** Event with which the page-world script passes an answer on; its detail is text, see `encodeAnswer`. */
export const answerEvent = (key: string) => `${key}:answer`;

/** Event with which the content script asks for the last answer once more, in case it came before. */
export const againEvent = (key: string) => `${key}:again`;

/** Event with which the content script says that another organization is on screen than before. */
export const switchEvent = (key: string) => `${key}:switch`;

/** An answer that the page got to its own call for its credit grants. */
export interface PassedAnswer {
  /** All that the call says of whose grants it asks for; none: those of the organization on screen. */
  named: readonly string[];
  /** `null`: too long to be passed on. */
  text: string | null;
}

/** As one text, since only text passes between the page's world and ours the same way in every browser. */
export function encodeAnswer({ named, text }: PassedAnswer): string {
  const head = named.map((name) => ` ${encodeURIComponent(name)}`).join('');
  return text === null ? `too-large${head}` : `text${head}\n${text}`;
}

const LONGEST_HEAD = 10_000;

/** `undefined` for what no script of ours has passed on. */
export function decodeAnswer(detail: unknown): PassedAnswer | undefined {
  if (typeof detail !== 'string' || detail.length > LONGEST_ANSWER + LONGEST_HEAD) return undefined;
  const [head = '', kind, names] = /^(too-large|text)((?: [^\s]*)*)(?:\n|$)/.exec(detail) ?? [];
  if (kind === undefined || names === undefined || (kind === 'text') !== head.endsWith('\n'))
    return undefined;
  const named = names.split(' ').slice(1).map(decodeURIComponent);
  return { named, text: kind === 'text' ? detail.slice(head.length) : null };
}
