import { bodyReader } from './answer-text.ts';
import { fetchCallReader, type GrantsCall } from './grants-call.ts';
import { apply, readerOf } from './natives.ts';
import type { PassOn, StartCall } from './pass-on.ts';
import { ignoreErrors, wrapFunction } from './wrap-function.ts';

/** Passes on what the page's own `fetch` gets for its credit grants. The page can still read its response as usual. */
export function watchFetch(startCall: StartCall): void {
  const callOf = fetchCallReader();
  const copyOf = answerReader();
  const { then } = Promise.prototype;
  wrapFunction(window, 'fetch', (fetch, self, args) => {
    let watched: { call: GrantsCall; passOn: PassOn } | undefined;
    ignoreErrors(() => {
      const call = callOf(args[0], args[1]);
      watched = call && { call, passOn: startCall() };
    });
    const response = apply(fetch, self, args);
    if (!watched || !(response instanceof Promise)) return response;
    const { call, passOn } = watched;
    // The page gets this derived promise, so that an unhandled failure is reported once, as without us.
    return apply(then, response, [
      (arrived: Response) => {
        ignoreErrors(() => {
          const copy = copyOf(arrived, call);
          const take = (text: string | null) => ignoreErrors(() => passOn({ owners: call.owners, text }));
          // There is no answer if the connection broke or the page aborted the call.
          if (copy) apply(then, copy, [take, () => undefined]);
        });
        return arrived;
      },
    ]);
  });
}

/** Reads a copy of a response, if it succeeded and came from the requested address, not from a script. */
function answerReader(): (arrived: Response, call: GrantsCall) => Promise<string | null> | undefined {
  const { prototype } = Response;
  const { clone } = prototype;
  const bodyText = bodyReader();
  const [isOk, type, url, body] = [
    readerOf(prototype, 'ok'),
    readerOf(prototype, 'type'),
    readerOf(prototype, 'url'),
    readerOf(prototype, 'body'),
  ];
  return (arrived, { address }) => {
    // A response made by a service worker has the type `default`. A redirected one has another address.
    if (!isOk(arrived) || type(arrived) !== 'cors' || url(arrived) !== address) return undefined;
    return bodyText(body(apply(clone, arrived, [])) ?? null);
  };
}
