import { expect, it } from 'vitest';
import { onStage } from '#stage';
import { panelText, waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { shimOf } from '../visit/stage.ts';

/** Breaks what the marks are drawn with, so that showing them throws. */
function breakStyleSheets(reason: string): void {
  CSSStyleSheet.prototype.replaceSync = () => {
    throw new TypeError(reason);
  };
}

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
      expect(await visit.evaluate(() => document.querySelectorAll('grantlens-panel').length)).toBe(1);
      const problems = visit.consoleProblems();
      expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([]);
      expect(problems.join('\n')).not.toContain('secret figure');
    });
  },
  shimOf(breakStyleSheets, 'a secret figure: $23.93'),
);
