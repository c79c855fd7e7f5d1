import { beforeEach, describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import { panelViolations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { button, chooseMenuItem, panelStatus, pressButton, waitForStatus } from '../browsers/panel.ts';
import { waitForNoDialog } from '../browsers/screenshot.ts';
import { documentOf, samplePage } from '../samples/page.ts';
import { accounts, today } from '../samples/today.ts';
import { focusedWords } from '../visit/focus.ts';
import { waitForPaint } from '../visit/looks.ts';
import { SECRETS, shownText, UNREADABLE, waitForDialog } from '../visit/page-report.ts';
import { panelFacts } from '../visit/panel-facts.ts';

const PICTURES = 'test-output/page-report';

onStage((stage, name) => {
  describe('on a page that cannot be read', () => {
    let visit: Visit;
    beforeEach(async () => {
      visit = await stage.open({ page: UNREADABLE });
      await waitForStatus(visit, 'unreadable');
    });

    it('saves exactly the report that it has shown, with no secret of the page in it', async () => {
      await pressButton(visit, 'Report a problem…');
      await waitForDialog(visit);
      const shown = await shownText(visit);
      const { name: file, bytes } = await visit.download(() => pressButton(visit, 'Save'));
      expect(file).toBe(`grantlens-page-report-${today}.json`);
      expect(new TextDecoder().decode(bytes)).toBe(shown);
      for (const secret of SECRETS) expect(shown?.toLowerCase()).not.toContain(secret.toLowerCase());
      await waitForNoDialog(visit);
      expect((await panelFacts(visit)).words).toContain(`Saved ${file}`);
      expect(visit.consoleProblems()).toEqual([]);
    });

    it('is used with the keyboard alone, and gives the focus back', async () => {
      const { x, y } = await button(visit, 'Collapse');
      await visit.clickAt(x, y);
      await visit.press('Enter');
      await visit.press('Tab');
      expect(await visit.evaluate(focusedWords)).toBe('Reload page');
      await visit.press('Tab');
      expect(await visit.evaluate(focusedWords)).toBe('Report a problem…');
      await visit.press('Enter');
      await waitForDialog(visit);
      expect(await visit.evaluate(focusedWords)).toMatch(/^Contents of grantlens-page-report-/);
      await visit.press('Tab');
      expect(await visit.evaluate(focusedWords)).toBe('Cancel');
      await visit.press('Tab');
      expect(await visit.evaluate(focusedWords)).toBe('Save');
      await visit.press('Escape');
      await waitForNoDialog(visit);
      expect(await visit.evaluate(focusedWords)).toBe('Report a problem…');
    });

    it('is closed by Cancel, and stays open while the page around it changes', async () => {
      await chooseMenuItem(visit, 'More', 'Report a problem…');
      await waitForDialog(visit);
      const shown = await shownText(visit);
      await visit.evaluate(() =>
        document.querySelector('main')?.append(document.querySelector('.scroll') ?? ''),
      );
      await visit.until(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
      );
      expect(await shownText(visit)).toBe(shown);
      await pressButton(visit, 'Cancel');
      await waitForNoDialog(visit);
      expect(await visit.evaluate(focusedWords)).toMatch(/^More/);
    });
  });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each([320, 1280])('shows the report within the window and satisfies axe at %i px', async (width) => {
      const visit = await stage.open({ page: UNREADABLE }, { width, height: 700, colorScheme });
      await waitForStatus(visit, 'unreadable');
      await waitForPaint(visit, colorScheme);
      await visit.screenshot(`${PICTURES}/${name}-${colorScheme}-${width}-message.png`);
      await pressButton(visit, 'Report a problem…');
      await waitForDialog(visit);
      await visit.screenshot(`${PICTURES}/${name}-${colorScheme}-${width}.png`);
      const places = await visit.evaluate(() => {
        const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog');
        const parts = [dialog, ...(dialog?.querySelectorAll('*') ?? [])].map((part) =>
          part?.getBoundingClientRect(),
        );
        return parts.map((box) => [
          box?.left ?? -1,
          (box?.right ?? 0) - innerWidth,
          box?.top ?? -1,
          (box?.bottom ?? 0) - innerHeight,
        ]);
      });
      for (const [left = -1, right = 1, top = -1, bottom = 1] of places) {
        expect([left >= 0, right <= 0, top >= 0, bottom <= 0]).toEqual([true, true, true, true]);
      }
      expect(await panelViolations(visit)).toEqual([]);
    });
  });

  it('has a More menu in every status, with the keys of a menu', async () => {
    const pages = { ok: samplePage(accounts.B), empty: samplePage(accounts.D), unreadable: UNREADABLE };
    for (const [status, page] of Object.entries(pages)) {
      const visit = await stage.open({ page });
      await waitForStatus(visit, status);
      await pressButton(visit, 'More');
      await visit.until(
        () => document.querySelector('grantlens-panel')?.shadowRoot?.activeElement?.role === 'menuitem',
      );
      const items = [];
      for (const key of ['End', 'ArrowDown', 'ArrowUp', 'Home']) {
        await visit.press(key);
        items.push(await visit.evaluate(focusedWords));
      }
      expect(items).toEqual(['Help', 'Settings', 'Help', 'Settings']);
      await visit.press('Escape');
      expect(await visit.evaluate(focusedWords)).toMatch(/^More/);
    }
  });

  it('makes a bounded report of a page of 100,000 nodes', async () => {
    const visit = await stage.open({ page: documentOf('Billing', '<main><h1>Credit Grants</h1></main>') });
    await waitForStatus(visit, 'unreadable');
    await visit.evaluate(() => {
      const cells = (row: number) =>
        `<td>Nov ${row % 28}, 2026</td><td>Paused</td><td>$${row}.00</td><td>soon</td>`;
      const rows = Array.from({ length: 12_000 }, (_, row) => `<tr>${cells(row)}</tr>`);
      document.querySelector('main')?.insertAdjacentHTML('beforeend', `<table>${rows.join('')}</table>`);
    });
    await pressButton(visit, 'More');
    await pressButton(visit, 'Report a problem…');
    await waitForDialog(visit);
    const text = (await shownText(visit)) ?? '';
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(200_000);
    expect(text).toContain('"leftOut":');
    expect(await panelStatus(visit)).toBe('unreadable');
  });
});
