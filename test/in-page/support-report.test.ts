import { beforeEach, describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import { panelViolations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { pressButton, waitForStatus } from '../browsers/panel.ts';
import { waitForNoDialog } from '../browsers/screenshot.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { focusedWords } from '../visit/focus.ts';
import { waitForPaint } from '../visit/looks.ts';
import { panelFacts } from '../visit/panel-facts.ts';
import { shimOf } from '../visit/stage.ts';
import { openReport } from '../visit/support-report.ts';

const PICTURES = 'test-output/support-report';

onStage((stage, name) => {
  describe('the report to support', () => {
    let visit: Visit;
    beforeEach(async () => {
      visit = await stage.open({ page: samplePage(accounts.B) });
      await waitForStatus(visit, 'ok');
    });

    it('shows the account’s facts without its organization, and saves just them', async () => {
      const shown = await openReport(visit);
      expect(shown).toContain('“Credit balance” $69.00');
      expect(shown).toContain('$23.93');
      expect(shown).not.toContain(accounts.B.organization);
      const { name: file, bytes } = await visit.download(() => pressButton(visit, 'Save'));
      expect(file).toMatch(/\.support\.md$/);
      expect(new TextDecoder().decode(bytes)).toBe(shown);
      await waitForNoDialog(visit);
      expect((await panelFacts(visit)).words).toContain(`Saved ${file}`);
      expect(visit.consoleProblems()).toEqual([]);
    });

    it('is used with the keyboard alone, and gives the focus back', async () => {
      await openReport(visit);
      expect(await visit.evaluate(focusedWords)).toBe('Text of the report');
      for (const next of ['Cancel', 'Copy', 'Save']) {
        await visit.press('Tab');
        expect(await visit.evaluate(focusedWords)).toBe(next);
      }
      await visit.press('Escape');
      await waitForNoDialog(visit);
      expect(await visit.evaluate(focusedWords)).toMatch(/^More/);
    });
  });

  describe.each([320, 1280])('at %i px', (width) => {
    it.each(['light', 'dark'] as const)('fits the window and satisfies axe, %s', async (colorScheme) => {
      const visit = await stage.open({ page: samplePage(accounts.B) }, { width, height: 700, colorScheme });
      await waitForStatus(visit, 'ok');
      await waitForPaint(visit, colorScheme);
      await openReport(visit);
      await visit.screenshot(`${PICTURES}/${name}-${colorScheme}-${width}.png`);
      const outside = await visit.evaluate(() => {
        const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog');
        return [dialog, ...(dialog?.querySelectorAll('*') ?? [])].filter((part) => {
          const box = part?.getBoundingClientRect();
          return !box || box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
        }).length;
      });
      expect(outside).toBe(0);
      expect(await panelViolations(visit)).toEqual([]);
    });
  });
});

/** Runs in the content script's world: no policy of a page takes the clipboard away in Firefox. */
function refuseClipboard(reason: string): void {
  navigator.clipboard.writeText = () => Promise.reject(new Error(reason));
}

onStage(
  (stage) => {
    it('says and saves the report to support where the browser does not let it copy', async () => {
      const visit = await stage.open({ page: samplePage(accounts.B) });
      await waitForStatus(visit, 'ok');
      const shown = await openReport(visit);
      const { bytes } = await visit.download(() => pressButton(visit, 'Copy'));
      expect(new TextDecoder().decode(bytes)).toBe(shown);
      await waitForNoDialog(visit);
      expect((await panelFacts(visit)).words).toContain('was saved instead');
    });
  },
  shimOf(refuseClipboard, 'refused'),
);
