import { expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { panelText, waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { paintedWords } from '../visit/marks.ts';
import { shimOf } from '../visit/stage.ts';

/** The names of the buttons in all panels. */
const buttons = (visit: Visit) =>
  visit.evaluate(() =>
    [...document.querySelectorAll('grantlens-panel')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent),
    ),
  );

/** Breaks what the marks are drawn with, so that showing them throws. */
function breakStyleSheets(reason: string): void {
  CSSStyleSheet.prototype.replaceSync = () => {
    throw new TypeError(reason);
  };
}

/** Lets the page do what an update of the extension does to the scripts of the old one. */
function goOnEvent(event: string): void {
  const getMessage = () => {
    throw new Error('Extension context invalidated.');
  };
  document.addEventListener(event, () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Record<'runtime' | 'i18n', object>>;
    const api = browser ?? chrome;
    Object.defineProperty(api?.runtime, 'id', { value: undefined });
    Object.defineProperty(api?.i18n, 'getMessage', { value: getMessage });
  });
}

onStage(
  (stage) => {
    it('leaves one line with a way on, and no button that does nothing, once the extension is gone', async () => {
      const visit = await stage.open({ page: samplePage(accounts.B, { delivery: 'static' }) });
      await waitForStatus(visit, 'ok');
      await visit.evaluate(() => document.dispatchEvent(new Event('extension-goes')));
      await visit.evaluate(() =>
        document.querySelector('tbody')?.append(document.querySelector('tbody tr') ?? ''),
      );
      await waitForStatus(visit, 'unreadable');
      const text = await panelText(visit);
      expect(text).toContain('Grantlens was updated or turned off. Reload the page to continue.');
      expect(text).not.toMatch(/\$\d/);
      expect(await buttons(visit)).toEqual(['Reload page']);
      expect(await paintedWords(visit)).toEqual([]);
    });
  },
  shimOf(goOnEvent, 'extension-goes'),
);

onStage(
  (stage) => {
    it('shows one friendly line and no figure when Grantlens itself fails, and the page notices nothing', async () => {
      const visit = await stage.open({ page: samplePage(accounts.B, { delivery: 'static' }) });
      await waitForStatus(visit, 'unreadable');
      // The page lives on: a change of its table brings nothing back.
      await visit.evaluate(() =>
        document.querySelector('tbody')?.append(document.querySelector('tbody tr') ?? ''),
      );
      await visit.until(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
      );
      const text = await panelText(visit);
      expect(text).toContain('Something went wrong in Grantlens');
      expect(text).not.toMatch(/\$\d/);
      expect(await buttons(visit)).toEqual(['Reload page']);
      const problems = visit.consoleProblems();
      expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
      expect(problems.join('\n')).not.toContain('secret figure');
    });
  },
  shimOf(breakStyleSheets, 'a secret figure: $23.93'),
);
