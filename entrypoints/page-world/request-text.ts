import { LONGEST_ANSWER } from '../../lib/analysis/index.ts';
import { readerOf, stringify } from './natives.ts';

/** The response of a request as text; `null` if it is too long. */
export type RequestText = (
  request: XMLHttpRequest,
  /** How many bytes have arrived; `undefined` if the browser has not said so. */
  size: number | undefined,
) => string | null | undefined;

/** Reads the responses of requests; `undefined` if there is none yet, or if reading its text would affect the page. */
export function requestTextReader(): RequestText {
  const { prototype } = XMLHttpRequest;
  const kindOf = readerOf(prototype, 'responseType');
  const responseOf = readerOf(prototype, 'response');
  const textOf = readerOf(prototype, 'responseText');
  return (request, size) => {
    if (size !== undefined && size > LONGEST_ANSWER) return null;
    const kind = kindOf(request);
    if (kind === '' || kind === 'text') return withinLimit(textOf(request));
    // The browser parses only once and gives the page this same object. Only the number of bytes says how large it is.
    if (kind !== 'json' || size === undefined) return undefined;
    const json: unknown = responseOf(request);
    return json === null ? undefined : withinLimit(stringify(json));
  };
}

function withinLimit(text: string | undefined): string | null | undefined {
  return text !== undefined && text.length > LONGEST_ANSWER ? null : text;
}

/** Returns a function that says whether a request succeeded, with the response from the requested address. */
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
