import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenKeyed } from './pass-on.ts';
import { watchFetch } from './watch-fetch.ts';
import { watchRequests } from './watch-requests.ts';
import { ignoreErrors } from './wrap-function.ts';

/**
 * Runs in the page's own world, and only if the user has switched exact figures on. It passes on the text of the answers when
 * the page requests its credit grants. It does nothing else, and sends no requests itself.
 */
export default defineUnlistedScript(() =>
  ignoreErrors(() =>
    whenKeyed((startCall) =>
      ignoreErrors(() => {
        watchFetch(startCall);
        watchRequests(startCall);
      }),
    ),
  ),
);
