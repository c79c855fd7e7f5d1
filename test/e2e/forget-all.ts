import type { ExtensionBrowser, Visit } from '../browsers/driver.ts';

/** A page of the extension in each browser, in the background, for what tests cannot do from a page of the site. */
const ownPages = new WeakMap<ExtensionBrowser, Promise<Visit>>();

/** Takes away what Grantlens has kept of earlier tests in a browser, so that each begins like a first visit. */
export async function forgetAll(browser: ExtensionBrowser): Promise<void> {
  const opening = ownPages.get(browser) ?? browser.openOwn('popup.html');
  ownPages.set(browser, opening);
  const own = await opening;
  await own.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.deleteDatabase('grantlens');
        request.onsuccess = () => done('forgotten');
        request.onerror = () => done('failed');
      }),
  );
}
