import { beforeEach, describe, expect, it } from 'vitest';
import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem, panelViolations, pressButton, waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { builtWith } from './altered-build.ts';
import { waitForPaint } from './looks.ts';
import { panelFacts } from './panel-facts.ts';
import { accounts, inBothBrowsers } from './stage.ts';

const PICTURES = 'test-output/support-report';

/** What the open dialog shows; `null` while there is none. */
const shownText = (visit: Visit) =>
  visit.evaluate(() => {
    const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog:modal');
    return dialog?.querySelector('textarea')?.value ?? null;
  });

const focused = (visit: Visit) =>
  visit.evaluate(() => {
    const active = document.querySelector('grantlens-panel')?.shadowRoot?.activeElement;
    return (active?.ariaLabel ?? active?.textContent ?? '').trim();
  });

async function openReport(visit: Visit): Promise<string> {
  await chooseMenuItem(visit, 'More', 'Report to support');
  await visit.until(() =>
    document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog:modal'),
  );
  return (await shownText(visit)) ?? '';
}

const waitForNoDialog = (visit: Visit) =>
  visit.until(() => !document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog'));

inBothBrowsers((stage, name) => {
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
      expect(bytes.toString('utf8')).toBe(shown);
      await waitForNoDialog(visit);
      expect((await panelFacts(visit)).words).toContain(`Saved ${file}`);
      expect(visit.consoleProblems()).toEqual([]);
    });

    it('is copied, and says so', async () => {
      const shown = await openReport(visit);
      await pressButton(visit, 'Copy');
      await waitForNoDialog(visit);
      expect((await panelFacts(visit)).words).toContain('Copied the report.');
      expect((await visit.clipboardText()).replaceAll('\r\n', '\n')).toBe(shown);
    });

    it('is used with the keyboard alone, and gives the focus back', async () => {
      await openReport(visit);
      expect(await focused(visit)).toBe('Text of the report');
      for (const next of ['Cancel', 'Copy', 'Save']) {
        await visit.press('Tab');
        expect(await focused(visit)).toBe(next);
      }
      await visit.press('Escape');
      await waitForNoDialog(visit);
      expect(await focused(visit)).toMatch(/^More/);
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

inBothBrowsers(
  (stage) => {
    it('says and saves the report to support where the browser does not let it copy', async () => {
      const visit = await stage.open({ page: samplePage(accounts.B) });
      await waitForStatus(visit, 'ok');
      const shown = await openReport(visit);
      const { bytes } = await visit.download(() => pressButton(visit, 'Copy'));
      expect(bytes.toString('utf8')).toBe(shown);
      await waitForNoDialog(visit);
      expect((await panelFacts(visit)).words).toContain('was saved instead');
    });
  },
  (name) => builtWith(name, refuseClipboard, 'refused'),
);
