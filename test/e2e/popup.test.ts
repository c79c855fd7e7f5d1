import { describe, expect, it } from 'vitest';
import { violations } from '../browsers/axe.ts';
import { GRANTS_PAGE } from '../browsers/serve.ts';
import { inBothBrowsers } from './stage.ts';

const PICTURES = 'test-output/appearance';

inBothBrowsers((stage, name) => {
  describe.each(['light', 'dark'] as const)('the popup, %s,', (colorScheme) => {
    it('fits, names the page by its address as a link, leads to the pages for refused calls and reports, and satisfies axe', async () => {
      const popup = await stage.openOwn('popup.html', { width: 360, height: 400, colorScheme });
      await popup.until(() => document.querySelector('a'));
      await popup.screenshot(`${PICTURES}/${name}-${colorScheme}-popup.png`);
      const { links, words, isScrolled } = await popup.evaluate(() => ({
        links: [...document.querySelectorAll('a')].map(({ href }) => href),
        words: document.body.textContent,
        isScrolled: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      }));
      expect(links).toEqual([
        GRANTS_PAGE,
        expect.stringMatching(/^[a-z]+-extension:.*\/blocked\.html$/),
        expect.stringMatching(/^[a-z]+-extension:.*\/report\.html$/),
      ]);
      expect(words).toContain(GRANTS_PAGE);
      expect(words).toContain('Not affiliated with OpenAI');
      expect(isScrolled).toBe(false);
      expect(await violations(popup, 'body')).toEqual([]);
    });
  });
});
