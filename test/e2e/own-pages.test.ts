import { describe, expect, it } from 'vitest';
import { violations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { panelText } from '../browsers/panel.ts';
import { poll } from '../browsers/poll.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { press, rowsIn } from './own-pages.ts';
import { inBothBrowsers, type PackagedStage, SCHEMES } from './stage.ts';

const PICTURES = 'test-output/own-pages';

/** Each page of the extension that shows what is kept, and what is on it once it has come to that. */
const PAGES = [
  { page: 'popup', shown: '.organization', widths: [360] },
  { page: 'history', shown: 'tbody', widths: [320, 1280] },
  { page: 'options', shown: 'select', widths: [320, 1280] },
  { page: 'welcome', shown: 'img', widths: [320, 1280] },
];

/** Two readings of two organizations are kept. */
async function visitBoth(stage: PackagedStage): Promise<void> {
  for (const account of [accounts.B, accounts.F]) {
    const visit = await stage.open({ page: samplePage(account, { later: 'on-event' }) });
    await poll(
      async () => (await panelText(visit)).includes('Kept in this browser'),
      'the reading to be kept',
    );
  }
}

/** What stands out of the page at a side, or is cut off in its own box. */
function cutOff(): string[] {
  const drawn = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
  const isCut = (each: Element) => {
    const { left, right } = each.getBoundingClientRect();
    const isOut = left < 0 || right > document.documentElement.clientWidth + 1;
    const isScrolled = each.closest('.scroll') !== null;
    return (
      !isScrolled &&
      (isOut || (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden'))
    );
  };
  return drawn
    .filter(isCut)
    .map((each) => `${each.nodeName}.${each.className}: ${each.textContent?.slice(0, 40)}`);
}

/** The tables that show a part of them only once they are scrolled. */
function scrolledSideways(): string[] {
  const boxes = [...document.querySelectorAll('.scroll')];
  return boxes
    .filter((each) => each.scrollWidth > each.clientWidth + 1)
    .map(({ textContent }) => textContent ?? '');
}

/** As a browser does that is set to enlarge text alone. */
function twiceAsLarge(): void {
  const all = [...document.querySelectorAll<HTMLElement>('body, body *')];
  const sizes = all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
  for (const [place, each] of all.entries()) each.style.fontSize = `${2 * (sizes[place] ?? 0)}px`;
}

/** What the Tab key comes to, one after another, and whether each can be told by its looks while it has the focus. */
async function tabbed(page: Visit): Promise<string[]> {
  const count = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button:not(:disabled), input, select')];
    for (const [place, each] of all.entries()) each.setAttribute('data-place', String(place));
    return all.length;
  });
  const reached: string[] = [];
  for (let place = 0; place < count; place += 1) {
    await page.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const focus = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focus ?? document.body);
        const isMarked = outlineStyle !== 'none' && outlineWidth !== '0px';
        return `${focus?.getAttribute('data-place')}${isMarked ? '' : ' without a mark'}`;
      }),
    );
  }
  return reached.filter((each, place) => each !== String(place));
}

inBothBrowsers((stage, name) => {
  describe.each(SCHEMES)('the pages of what is kept, %s,', (colorScheme) => {
    it('fit at every width and with text twice as large, satisfy axe and can be used by keyboard', async () => {
      await visitBoth(stage);
      for (const { page, shown, widths } of PAGES) {
        const visit = await stage.openOwn(`${page}.html`, { width: 1280, height: 900, colorScheme });
        await visit.until((selector) => document.querySelector(selector), shown);
        for (const width of widths) {
          await visit.resize(width, 900);
          await visit.screenshot(`${PICTURES}/${name}-${colorScheme}-${page}-${width}.png`);
          expect(await visit.evaluate(cutOff), `${page} at ${width} px`).toEqual([]);
          expect(await visit.evaluate(scrolledSideways), `${page} at ${width} px`).toEqual([]);
          expect(await violations(visit, 'html'), `${page} at ${width} px`).toEqual([]);
        }
        expect(await tabbed(visit), page).toEqual([]);
        await visit.resize(800, 900);
        await visit.evaluate(twiceAsLarge);
        await visit.screenshot(`${PICTURES}/${name}-${colorScheme}-${page}-large.png`);
        expect(await visit.evaluate(cutOff), `${page} with large text`).toEqual([]);
        expect([visit.requests(), visit.consoleProblems()], page).toEqual([[], []]);
      }
    });
  });

  it('compares two readings and deletes one of them, by keyboard alone', async () => {
    await visitBoth(stage);
    const history = await stage.openOwn('history.html', { width: 1280, height: 900 });
    const before = await rowsIn(history);
    for (const place of [0, 1]) {
      await history.evaluate(
        (nth) => document.querySelectorAll<HTMLElement>('tbody input')[nth]?.focus(),
        place,
      );
      await history.press(' ');
      await history.until(
        (nth) => document.querySelectorAll<HTMLInputElement>('tbody input')[nth]?.checked,
        place,
      );
    }
    await history.until(() => document.querySelector('.changes'));
    await history.screenshot(`${PICTURES}/${name}-compared.png`);
    expect(await violations(history, 'html')).toEqual([]);
    await press(history, `Delete the reading of ${before[0]?.read}`);
    await press(history, 'Delete for good?');
    await history.until(() => document.querySelectorAll('tbody tr').length === 1);
    expect(await history.evaluate(() => document.querySelector('[role=status]')?.textContent)).toBe(
      'Deleted.',
    );
  });
});
