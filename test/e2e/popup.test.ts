import { describe, expect, it } from 'vitest';
import { violations } from '../browsers/axe.ts';
import { GRANTS_PAGE } from '../browsers/serve.ts';
import { inBothBrowsers, SCHEMES } from './stage.ts';

const PICTURES = 'test-output/appearance';

inBothBrowsers((stage, name) => {
  describe.each(SCHEMES)('the popup, %s,', (colorScheme) => {
    it('fits, leads to the page of the grants and to its own pages, and satisfies axe', async () => {
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
        ...['blocked', 'history', 'options', 'report'].map((page) =>
          expect.stringMatching(new RegExp(`^[a-z]+-extension:.*/${page}\\.html$`)),
        ),
      ]);
      expect(words).toContain('Not affiliated with OpenAI');
      expect(isScrolled).toBe(false);
      expect(await violations(popup, 'body')).toEqual([]);
    });
  });
});
