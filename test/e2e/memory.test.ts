import { expect, it } from 'vitest';
import { waitForStatus } from '../browsers/panel.ts';
import { poll } from '../browsers/poll.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { inBothBrowsers } from './stage.ts';

inBothBrowsers((stage) => {
  it('opens the welcome page when the extension is installed', async () => {
    const own = await stage.openOwn('options.html');
    await own.until(() =>
      window.chrome.extension.getViews().some(({ location }) => location.pathname === '/welcome.html'),
    );
  });

  it('keeps what a page says, tells on the toolbar what is lost next, and forgets it when asked', async () => {
    const visit = await stage.open({ page: samplePage(accounts.B) });
    await waitForStatus(visit, 'ok');
    const own = await stage.openOwn('options.html');
    await own.until(async () => /^\d+d$/.test(await window.chrome.action.getBadgeText({})));
    expect(await own.evaluate(() => window.chrome.action.getTitle({}))).toMatch(/^Grantlens: .* expires /);
    const count = () =>
      own.evaluate(
        () =>
          new Promise<number>((done) => {
            const opening = indexedDB.open('grantlens');
            opening.onsuccess = () => {
              const counting = opening.result.transaction('readings').objectStore('readings').count();
              counting.onsuccess = () => {
                opening.result.close();
                done(counting.result);
              };
            };
          }),
      );
    await poll(async () => (await count()) === 1, 'the reading to be kept');
    await own.evaluate(() => window.chrome.runtime.sendMessage({ ask: 'keeping', isOn: false }));
    expect(await count()).toBe(0);
    await own.until(async () => (await window.chrome.action.getBadgeText({})) === '');
  });
});
