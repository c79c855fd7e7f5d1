import type { ExtensionBrowser, Visit } from '../browsers/driver.ts';

/** Chromium's way to files of their own. */
interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

/** A page of the extension in each browser, in the background, for what tests cannot do from a page of the site. */
const ownPages = new WeakMap<ExtensionBrowser, Promise<Visit>>();

/** Takes away what Grantlens has kept of earlier tests in a browser, so that each begins like a first visit. */
export async function forgetAll(browser: ExtensionBrowser): Promise<void> {
  const opening = ownPages.get(browser) ?? browser.openOwn('popup.html');
  ownPages.set(browser, opening);
  const own = await opening;
  await own.evaluate(async () => {
    const { storageBuckets } = navigator as { storageBuckets?: Buckets };
    const apart = await storageBuckets?.open('grantlens-copy');
    const forget = (name: string, factory?: IDBFactory) =>
      new Promise<string>((done) => {
        const request = factory?.deleteDatabase(name);
        if (!request) return done('none');
        request.onsuccess = () => done('forgotten');
        request.onerror = () => done('failed');
      });
    // Else all would come back from the copy.
    await forget('grantlens-copy', apart?.indexedDB);
    return forget('grantlens', indexedDB);
  });
}
