import { expect, it } from 'vitest';
import type { Visit } from '../browsers/driver.ts';
import { hostPage, openedMarked } from '../visit/host-page.ts';
import { inBothBrowsers } from './stage.ts';

const PAGE = hostPage({ style: '', before: '<h2>Credit grants</h2>' });
const OURS = /Collapse|Promotional|spend/;

/** What is copied of the selection. */
async function copied(visit: Visit): Promise<string> {
  await visit.press('Control+c');
  return visit.clipboardText();
}

/** A point on words in the panel. */
function wordsInPanel(visit: Visit) {
  return visit.evaluate(() => {
    const words = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dt');
    const { left, top, height } = words?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 3, y: top + height / 2 };
  });
}

inBothBrowsers((stage) => {
  it('takes no word of the panel along where the page is copied, or its heading with the table', async () => {
    const visit = await openedMarked(stage, PAGE);
    await visit.press('Control+a');
    const all = await copied(visit);
    expect(all).toContain('Credit grants');
    expect(all).toContain('$5.00 / $5.00');
    expect(all).not.toMatch(OURS);
    await visit.evaluate(() => {
      const [heading, body] = [document.querySelector('h2'), document.querySelector('tbody')];
      if (heading && body) getSelection()?.setBaseAndExtent(heading, 0, body, 2);
    });
    const part = await copied(visit);
    expect(part).toContain('$5.00 / $5.00');
    expect(part).not.toMatch(OURS);
  });

  it('lets the words of the panel be copied once they are pressed', async () => {
    const visit = await openedMarked(stage, PAGE);
    const { x, y } = await wordsInPanel(visit);
    await visit.clickAt(x, y);
    await visit.press('Control+a');
    expect(await copied(visit)).toMatch(OURS);
  });
});
