import { describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { twoFrames } from '../visit/frames.ts';
import { hostPage, openedMarked } from '../visit/host-page.ts';

/** Rules of a page for every element of a kind, of which the panel happens to be. */
const RULES = [
  ':not(:defined) { display: none }',
  ':not(:defined) { visibility: hidden }',
  ':not(:defined) { opacity: 0; transition: opacity 1s }',
  ':empty { display: none }',
  ':empty { height: 30px }',
  'main > * { height: 200px }',
  'main { position: relative } main > :not(.scroll) { position: absolute; inset: 0 }',
];

/** What a page may say of all its words. */
const WRITTEN = [
  'letter-spacing: 8px; word-spacing: 20px',
  'text-transform: uppercase',
  'text-indent: 40px',
  'writing-mode: vertical-rl',
  'white-space: nowrap',
  'text-shadow: 0 0 4px red; font-stretch: expanded; font-weight: 900; font-style: italic; font-variant: small-caps',
];

/** How much of the panel is to be seen, and by how much it lies over the list; it may be before it or behind it. */
function seen(visit: Visit): Promise<{ height: number; shared: number }> {
  return visit.evaluate(() => {
    const inner = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('.panel');
    const list = document.querySelector('table')?.getBoundingClientRect() ?? new DOMRect();
    const box = inner?.getBoundingClientRect() ?? new DOMRect();
    const isSeen = inner?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const shared = Math.min(box.bottom, list.bottom) - Math.max(box.top, list.top);
    return { height: isSeen ? box.height : 0, shared };
  });
}

/** Ways to hide the part of the page that holds the list, as that of another tab. */
const HIDDEN = [
  '.off { visibility: hidden }',
  '.off { opacity: 0; pointer-events: none }',
  '.off { pointer-events: none }',
];

onStage((stage, name) => {
  it.each(RULES)('is to be seen, and covers no row, where the page has %s', async (rule) => {
    const visit = await openedMarked(stage, hostPage({ style: rule }));
    const { height, shared } = await seen(visit);
    expect(height).toBeGreaterThan(30);
    expect(shared).toBeLessThanOrEqual(0);
  });

  it.each(WRITTEN)('looks the same where the page writes all its words with %s', async (style) => {
    const visit = await openedMarked(stage, hostPage({ style: '' }));
    const size = () =>
      visit.evaluate(() => {
        const panel = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('.panel');
        const { width, height } = panel?.getBoundingClientRect() ?? new DOMRect();
        return [width, height];
      });
    const before = await size();
    await visit.evaluate((rule) => document.styleSheets[0]?.insertRule(`grantlens-panel { ${rule} }`), style);
    await twoFrames(visit);
    expect(await size()).toEqual(before);
  });

  describe('a part of the page hides the panel in it, and lets clicks through:', () => {
    it.each(HIDDEN)('%s', async (rule) => {
      const style = `${rule} #under { position: fixed; inset: 0; z-index: -1 }`;
      const page = hostPage({ style }).replace('<main>', '<div id="under"></div><main>');
      const visit = await openedMarked(stage, page);
      const hit = await visit.evaluate(() => {
        const { left = 0, top = 0 } =
          document.querySelector('grantlens-panel')?.getBoundingClientRect() ?? {};
        const hitNow = () => document.elementFromPoint(left + 30, top + 30)?.localName;
        const before = hitNow();
        document.querySelector('main')?.classList.add('off');
        return [before, hitNow()];
      });
      expect(hit).toEqual(['grantlens-panel', expect.not.stringMatching('grantlens-panel')]);
    });
  });

  // No driver of Firefox prints.
  it.runIf(name === 'chromium')('is not on paper where the page prints its list alone', async () => {
    const style = '@media print { main > :not(.scroll) { display: none } }';
    const visit = await openedMarked(stage, hostPage({ style }));
    await visit.media('print');
    const { height } = await seen(visit);
    await visit.media('screen');
    await twoFrames(visit);
    expect(height).toBe(0);
  });
});
