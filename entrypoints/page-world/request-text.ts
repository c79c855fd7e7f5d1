import { LONGEST_ANSWER } from '../../lib/analysis/index.ts';
import { readerOf, stringify } from './natives.ts';

/** What a request got, as text; `null`: longer than is looked at. */
export type RequestText = (
  request: XMLHttpRequest,
  /** How many bytes have come; `undefined` where the browser has not told. */
  size: number | undefined,
) => string | null | undefined;

/** Reads what requests got; `undefined` for no answer yet, and for kinds of answers whose text the page would have to share. */
export function requestTextReader(): RequestText {
  const { prototype } = XMLHttpRequest;
  const kindOf = readerOf(prototype, 'responseType');
  const responseOf = readerOf(prototype, 'response');
  const textOf = readerOf(prototype, 'responseText');
  return (request, size) => {
    if (size !== undefined && size > LONGEST_ANSWER) return null;
    const kind = kindOf(request);
    if (kind === '' || kind === 'text') return withinLimit(textOf(request));
    // The browser parses once and hands the page this same object; how large it is only the bytes that came tell.
    if (kind !== 'json' || size === undefined) return undefined;
    const json: unknown = responseOf(request);
    return json === null ? undefined : withinLimit(stringify(json));
  };
}

function withinLimit(text: string | undefined): string | null | undefined {
  return text !== undefined && text.length > LONGEST_ANSWER ? null : text;
}

/** Tells whether a request has been answered, with success, from where it was asked for. */
export function successReader(): (request: XMLHttpRequest, address: string) => boolean {
  const { prototype } = XMLHttpRequest;
  const stateOf = readerOf(prototype, 'readyState');
  const statusOf = readerOf(prototype, 'status');
  const addressOf = readerOf(prototype, 'responseURL');
  return (request, address) => {
    const status = statusOf(request) ?? 0;
    const isSuccess = status >= 200 && status < 300;
    return stateOf(request) === 4 && isSuccess && addressOf(request) === address;
  };
}
