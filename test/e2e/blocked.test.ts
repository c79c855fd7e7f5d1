import { expect, it } from 'vitest';
import { panelViolations, violations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { pressButton, waitForStatus } from '../browsers/panel.ts';
import { waitForNoDialog } from '../browsers/screenshot.ts';
import { GRANTS_PAGE } from '../browsers/serve.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { focusedWords, tabTo } from '../visit/focus.ts';
import { exportedReport, hand } from './report-page.ts';
import { inBothBrowsers, isThorough, SCHEMES, SCHEMES_IN_CHROMIUM } from './stage.ts';

const { B } = accounts;
const PICTURES = 'test-output/blocked';
const CODE = '429 credit_balance_exhausted';

/** The first cause and its verdict, in the panel or on the page of its own, once a cause comes first. */
function firstCause(visit: Visit, cause: string): Promise<string> {
  return visit.until((wanted) => {
    const root = document.querySelector('grantlens-panel')?.shadowRoot ?? document;
    const first = root.querySelector<HTMLElement>('[data-cause]');
    return first?.dataset.cause === wanted && first.dataset.verdict;
  }, cause);
}

/** Presses Tab until the focus stands in the field, on the page of its own. */
async function tabToErrorMessage(visit: Visit): Promise<void> {
  await visit.until(() => document.querySelector('textarea'));
  for (let stop = 0; stop < 10; stop += 1) {
    if (await visit.evaluate(() => document.activeElement?.localName === 'textarea')) return;
    await visit.press('Tab');
  }
  throw new Error('Tab does not reach the field.');
}

/** Has the page listen, for what is typed in it. */
function listenForKeys(visit: Visit): Promise<void> {
  return visit.evaluate(() => {
    const hear = ({ type }: Event) => {
      document.documentElement.dataset.heard = type;
    };
    for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste'])
      addEventListener(type, hear, true);
  });
}

/** Whether something leaves the window sideways. */
function isScrolledSideways(visit: Visit): Promise<boolean> {
  return visit.evaluate(() => {
    const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog');
    const part = dialog ?? document.documentElement;
    return part.scrollWidth > part.clientWidth;
  });
}

inBothBrowsers((stage, name) => {
  it('says why a call was refused, with the keyboard alone, out of the page’s hearing, and gives the focus back', async () => {
    const visit = await stage.open({ page: samplePage(B) });
    await waitForStatus(visit, 'ok');
    await tabTo(visit, 'Blocked?');
    await listenForKeys(visit);
    await visit.press('Enter');
    await visit.until(() =>
      document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog[open]'),
    );
    await visit.until(() =>
      document.querySelector('grantlens-panel')?.shadowRoot?.activeElement?.matches('textarea'),
    );
    await visit.type(`${CODE} sk-proj-Ab3dEf6hIj9lMn2p`);
    expect(await firstCause(visit, 'unknown')).toBe('possible');
    const shown = await visit.evaluate(
      () => document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('textarea')?.value,
    );
    expect(shown).toBe(`${CODE} [hidden]`);
    await visit.press('Escape');
    await waitForNoDialog(visit);
    expect(await visit.evaluate(focusedWords)).toBe('Blocked?');
    expect(await visit.evaluate(() => document.documentElement.dataset.heard)).toBeNull();
    expect(visit.requests()).toEqual([GRANTS_PAGE]);
    expect(visit.consoleProblems()).toEqual([]);
  });

  it.each(SCHEMES_IN_CHROMIUM)('fits the window and satisfies axe, %s', async (colorScheme) => {
    const visit = await stage.open({ page: samplePage(B) }, { width: 1280, height: 800, colorScheme });
    await waitForStatus(visit, 'ok');
    await pressButton(visit, 'Blocked?');
    await firstCause(visit, 'unknown');
    for (const width of [1280, 320]) {
      await visit.resize(width, 800);
      await visit.until((wanted) => innerWidth === wanted, width);
      await visit.screenshot(`${PICTURES}/${name}-dialog-${colorScheme}-${width}.png`);
      expect(await isScrolledSideways(visit)).toBe(false);
      expect(await panelViolations(visit)).toEqual([]);
    }
  });

  it.each(SCHEMES)('has a page of its own that asks and keeps nothing, %s', async (colorScheme) => {
    const visit = await stage.openOwn('blocked.html', { width: 800, height: 900, colorScheme });
    await tabToErrorMessage(visit);
    await visit.type(CODE);
    expect(await firstCause(visit, 'balance-spent')).toBe('likely');
    const words = await visit.evaluate(() => document.body.textContent);
    expect(words).toContain('No page of grants was read');
    await visit.screenshot(`${PICTURES}/${name}-page-${colorScheme}.png`);
    expect(await isScrolledSideways(visit)).toBe(false);
    expect(await violations(visit, 'body')).toEqual([]);
    expect(visit.requests()).toEqual([]);
    expect(visit.consoleProblems()).toEqual([]);
    expect(await visit.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it.runIf(isThorough)('takes a saved report for the page of the grants', async () => {
    const text = await exportedReport(stage, B);
    const visit = await stage.openOwn('blocked.html');
    await visit.until(() => document.querySelector('input[type=file]'));
    await hand(visit, [{ name: 'report.json', text }], 'choose');
    await firstCause(visit, 'unknown');
    const spent = await visit.evaluate(
      () => document.querySelector<HTMLElement>('[data-cause=balance-spent]')?.textContent,
    );
    expect(spent).toContain('$3.93');
    await hand(visit, [{ name: 'note.txt', text: 'hello' }], 'choose');
    await visit.until(() => document.querySelector('[role=alert]')?.textContent?.includes('is not JSON'));
  });
});
