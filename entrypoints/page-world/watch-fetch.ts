import { bodyText } from './answer-text.ts';
import { asksForGrants } from './grants-call.ts';
import type { PassOn } from './pass-on.ts';
import { quietly, standIn } from './stand-in.ts';

/** Passes on what the page's own `fetch` gets for its credit grants. The page reads its response as if nobody had. */
export function watchFetch(passOn: PassOn): void {
  const { clone } = Response.prototype;
  const { then } = Promise.prototype;
  standIn(window, 'fetch', (fetch, self, args) => {
    const calledAt = performance.now();
    let isForGrants = false;
    quietly(() => {
      isForGrants = asksForGrants(args[0]);
    });
    const response = Reflect.apply(fetch, self, args);
    if (!isForGrants || !(response instanceof Promise)) return response;
    // The page waits for this promise, so that one that fails unhandled is told once, as without us.
    return Reflect.apply(then, response, [
      (arrived: Response) => {
        quietly(() => {
          bodyText(Reflect.apply(clone, arrived, [])).then(
            (text) => quietly(() => passOn({ calledAt, text })),
            // The connection broke or the page ended the call: there is no answer.
            () => undefined,
          );
        });
        return arrived;
      },
    ]);
  });
}
