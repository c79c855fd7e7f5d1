import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenKeyed } from './pass-on.ts';
import { watchFetch } from './watch-fetch.ts';
import { watchRequests } from './watch-requests.ts';
import { ignoreErrors } from './wrap-function.ts';

/**
 * Runs in the page's own world, and only where the user has switched exact figures on. It passes on what the page was
 * answered when it asked for its credit grants, as text, and does nothing else: it asks for nothing itself.
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
