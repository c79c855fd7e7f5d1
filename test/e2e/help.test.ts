import { describe, expect, it } from 'vitest';
import { violations } from '../browsers/axe.ts';
import { chooseMenuItem, waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { inBothBrowsers, SCHEMES_IN_CHROMIUM } from './stage.ts';

const PICTURES = 'test-output/help';

inBothBrowsers((stage, name) => {
  describe.each(SCHEMES_IN_CHROMIUM)('the help page, %s,', (colorScheme) => {
    it('fits at every width and satisfies axe', async () => {
      const visit = await stage.openOwn('help.html', { width: 1280, height: 900, colorScheme });
      await visit.until(() => document.querySelector('h1'));
      for (const width of [320, 1280]) {
        await visit.resize(width, 900);
        await visit.screenshot(`${PICTURES}/${name}-${colorScheme}-${width}.png`);
        const overflow = await visit.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
        expect(await violations(visit, 'html'), `at ${width} px`).toEqual([]);
      }
      expect(visit.requests()).toEqual([]);
      expect(visit.consoleProblems()).toEqual([]);
    });
  });

  it('shows the warning that its address names', async () => {
    const visit = await stage.openOwn('help.html#doubt-control', { width: 1280, height: 900 });
    await visit.until(() => {
      const { top = -1, bottom = 0 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
    expect(await visit.evaluate(() => document.querySelector(':target')?.id)).toBe('doubt-control');
  });

  it.runIf(name === 'chromium')('is reached from the panel’s More menu', async () => {
    const page = await stage.open({ page: samplePage(accounts.B) });
    await waitForStatus(page, 'ok');
    const popup = await stage.openOwn('popup.html');
    const isOpen = () =>
      window.chrome.extension.getViews().some(({ location }) => location.pathname === '/help.html');
    expect(await popup.evaluate(isOpen)).toBe(false);
    await chooseMenuItem(page, 'More', 'Help');
    await popup.until(isOpen);
  });
});
