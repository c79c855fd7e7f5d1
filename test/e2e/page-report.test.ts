import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/values/day.ts';
import type { Visit } from '../browsers/driver.ts';
import {
  button,
  chooseMenuItem,
  panelStatus,
  panelViolations,
  pressButton,
  waitForStatus,
} from '../browsers/panel.ts';
import { readPageReport } from '../pages-from-reports/read-page-report.ts';
import { rebuildPage } from '../pages-from-reports/rebuild-page.ts';
import { documentOf, samplePage } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { HEADERS, ROWS } from './bad-pages.ts';
import { waitForPaint } from './looks.ts';
import { panelFacts } from './panel-facts.ts';
import { accounts, inBothBrowsers, today } from './stage.ts';

const PICTURES = 'test-output/page-report';
const [year, month, date] = today.split('-').map(Number);
const TODAY = dayOf(year ?? 0, month ?? 0, date ?? 0) ?? expect.fail();
const PROBLEM = 'Two columns of the grants table bear the same name';

/** What on the page is its user's own. */
const SECRETS = ['Quillfeather', 'Zimmerbach', 'org-7Kx42pQ', '12.34', '4,321', 'Bellweather'];
const UNREADABLE = pageWithTable({
  headers: [...HEADERS, 'Balance'],
  rows: ROWS.map((row, index) => [
    ...row,
    index === 0 ? 'Zimmerbach &lt;zim@quillfeather.example&gt;' : '$12.34',
  ]),
  before: `<nav><a href="/org-7Kx42pQ">Quillfeather Ltd</a></nav><h1 title="Bellweather">Credit Grants</h1>
    <p>Credit balance $4,321.00</p><input value="Quillfeather">`,
});

/** What the dialog shows; `null` while there is none. */
const shownText = (visit: Visit) =>
  visit.evaluate(() => {
    const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog');
    return dialog?.matches(':modal') ? (dialog.querySelector('textarea')?.value ?? '') : null;
  });

const waitForDialog = (visit: Visit) =>
  visit.until(() => document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog:modal'));

const waitForNoDialog = (visit: Visit) =>
  visit.until(() => !document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog'));

const focused = (visit: Visit) =>
  visit.evaluate(() => {
    const active = document.querySelector('grantlens-panel')?.shadowRoot?.activeElement;
    return (active?.ariaLabel ?? active?.textContent ?? '').trim();
  });

inBothBrowsers((stage, name) => {
  describe('on a page that cannot be read', () => {
    let visit: Visit;
    beforeEach(async () => {
      visit = await stage.open({ page: UNREADABLE });
      await waitForStatus(visit, 'unreadable');
    });

    it('saves exactly the report that it has shown, with no secret of the page in it', async () => {
      await pressButton(visit, 'Save page report');
      await waitForDialog(visit);
      const shown = await shownText(visit);
      const { name: file, bytes } = await visit.download(() => pressButton(visit, 'Save'));
      expect(file).toBe(`grantlens-page-report-${today}.json`);
      expect(bytes.toString('utf8')).toBe(shown);
      for (const secret of SECRETS) expect(shown?.toLowerCase()).not.toContain(secret.toLowerCase());
      await waitForNoDialog(visit);
      expect((await panelFacts(visit)).words).toContain(`Saved ${file}`);
      expect(visit.consoleProblems()).toEqual([]);
    });

    it('gives a report whose page cannot be read for the same reason', async () => {
      await pressButton(visit, 'Save page report');
      await waitForDialog(visit);
      const report = readPageReport((await shownText(visit)) ?? '');
      expect(report).toMatchObject({
        status: 'unreadable',
        problems: ['column-twice'],
        path: '/settings/organization/billing/credit-grants',
        language: 'en',
        layouts: { recognised: ['four-column-table'] },
      });
      const again = await stage.open({ page: rebuildPage(report, TODAY) });
      await waitForStatus(again, 'unreadable');
      for (const page of [visit, again]) expect((await panelFacts(page)).words).toContain(PROBLEM);
    });

    it('is used with the keyboard alone, and gives the focus back', async () => {
      const { x, y } = await button(visit, 'Collapse');
      await visit.clickAt(x, y);
      await visit.press('Enter');
      await visit.press('Tab');
      expect(await focused(visit)).toBe('Save page report');
      await visit.press('Enter');
      await waitForDialog(visit);
      expect(await focused(visit)).toMatch(/^Text of grantlens-page-report-/);
      await visit.press('Tab');
      expect(await focused(visit)).toBe('Cancel');
      await visit.press('Tab');
      expect(await focused(visit)).toBe('Save');
      await visit.press('Escape');
      await waitForNoDialog(visit);
      expect(await focused(visit)).toBe('Save page report');
    });

    it('is closed by Cancel, and stays open while the page around it changes', async () => {
      await chooseMenuItem(visit, 'More', 'Save page report');
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
      expect(await focused(visit)).toMatch(/^More/);
    });
  });

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each([320, 1280])('shows the report within the window and satisfies axe at %i px', async (width) => {
      const visit = await stage.open({ page: UNREADABLE }, { width, height: 700, colorScheme });
      await waitForStatus(visit, 'unreadable');
      await waitForPaint(visit, colorScheme);
      await visit.screenshot(`${PICTURES}/${name}-${colorScheme}-${width}-message.png`);
      await pressButton(visit, 'Save page report');
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
        items.push(await focused(visit));
      }
      expect(items).toEqual(['Save page report', 'Exact figures…', 'Save page report', 'Exact figures…']);
      await visit.press('Escape');
      expect(await focused(visit)).toMatch(/^More/);
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
    await pressButton(visit, 'Save page report');
    await waitForDialog(visit);
    const text = (await shownText(visit)) ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200_000);
    expect(text).toContain('"leftOut":');
    expect(await panelStatus(visit)).toBe('unreadable');
  });
});
