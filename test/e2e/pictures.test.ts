import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { panelViolations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { pressButton, waitForStatus } from '../browsers/panel.ts';
import { openScreenshot, savedScreenshot, waitForNoDialog, waitForPreview } from '../browsers/screenshot.ts';
import { samples } from '../samples/index.ts';
import { samplePage } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { chunkNames } from '../support/png-chunks.ts';
import { DOCUMENTED_INSTANT } from '../visit/documented-report.ts';
import { focusedWords, tabTo } from '../visit/focus.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';
import { shimOf } from '../visit/stage.ts';
import { builtWith } from './altered-build.ts';
import { announced, differences, linesIn } from './screenshots.ts';
import { inBothBrowsers } from './stage.ts';

const accounts = samples(DOCUMENTED_INSTANT.slice(0, 10));
const { A, B, C, D } = accounts;
const FILE = 'grantlens-credit-grants-2026-11-22-1402.png';
const SECTIONS = ['Draw order', 'Evidence', 'Forecast'];
/** One with everything in it, others without what is the same in all. */
const PICTURES = [
  { account: A, without: ['Evidence', 'Forecast'] },
  { account: B, without: [] },
  { account: C, without: ['Evidence', 'Forecast'] },
  { account: D, without: [] },
];

/** Runs in the content script's world: it is always that instant, and the clipboard refuses from the event on. */
function stopClockAndMind(instant: string): void {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [instant] : given),
    get: (target, key) => (key === 'now' ? () => RealDate.parse(instant) : Reflect.get(target, key)),
  });
  document.addEventListener('refuse-clipboard', () => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
}

/** A page of the documented account whose organization and further columns are what is given. */
function pageOf(organization: string, person: string, project: string): string {
  const rows = B.rows.map(({ received, state, balance, expires }) => [received, state, balance, expires]);
  return pageWithTable({
    headers: ['Received', 'State', 'Balance', 'Expires', 'Issued by', 'Project'],
    rows: rows.map((cells) => [...cells, `${person} &lt;${person}@${organization}.example&gt;`, project]),
    before: `<p><strong title="Organization">${organization}</strong></p>`,
  });
}

inBothBrowsers(
  (stage, name) => {
    const open = async (page: string, status = 'ok', options = {}) => {
      const visit = await stage.open({ page }, options);
      await waitForStatus(visit, status);
      return visit;
    };

    it.each(PICTURES)('makes the approved pictures of sample $account.id', async ({ account, without }) => {
      const visit = await open(samplePage(account), account.truth.status);
      for (const theme of ['Light', 'Dark']) {
        const { name: file, bytes } = await savedScreenshot(visit, theme, '1×', ...without);
        expect(file).toBe(FILE);
        expect(differences(`${name}/${account.id}-${theme.toLowerCase()}`, bytes)).toBe(0);
        expect(await announced(visit)).toBe(`Saved ${FILE}.`);
      }
      expect(visit.consoleProblems()).toEqual([]);
      expect(visit.requests()).toHaveLength(1);
    });

    it('makes one and the same file at every width of the window, with nothing in it but the picture', async () => {
      const visit = await open(samplePage(B));
      const files = [];
      for (const width of [320, 1280, 2560]) {
        await visit.resize(width, 900);
        files.push((await savedScreenshot(visit)).bytes);
      }
      const [first, ...others] = files;
      expect(others.map((file) => Buffer.from(file).equals(first ?? new Uint8Array()))).toEqual([true, true]);
      expect(chunkNames(first ?? new Uint8Array())).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
      expect(PNG.sync.read(Buffer.from(first ?? [])).width).toBe(1920);
    });

    it.each([A, B, C])('can be read by a machine: the figures of sample $id', async (account) => {
      const visit = await open(samplePage(account));
      const shown = spendable(await panelFacts(visit)) ?? '';
      const { bytes } = await savedScreenshot(visit, ...SECTIONS);
      const lines = linesIn(bytes).map((line) => line.replace(/\s*\/\s*/g, ' / '));
      expect(lines.some((line) => line.split(' ')[0] === shown)).toBe(true);
      expect(lines.join('\n')).toContain(account.headline?.amount);
      const balances = lines.flatMap((line) => /\$[\d,.]+ \/ \$[\d,.]+/.exec(line)?.[0] ?? []);
      expect(balances).toEqual(account.rows.map(({ balance }) => balance));
    });

    it('makes one and the same file of two accounts that differ in names alone', async () => {
      const files = [];
      for (const page of [
        pageOf('Quillfeather', 'zimmerbach', 'proj_7Kx42pQ'),
        pageOf('Bo', 'al', 'A much longer project of somebody else'),
      ]) {
        const visit = await open(page);
        files.push((await savedScreenshot(visit)).bytes);
      }
      expect(Buffer.from(files[0] ?? []).equals(files[1] ?? new Uint8Array())).toBe(true);
    });

    it('puts the picture on the clipboard, or saves it where the browser refuses that, and says so', async () => {
      const visit = await open(samplePage(B));
      const { bytes } = await savedScreenshot(visit, '1×');
      await openScreenshot(visit);
      await pressButton(visit, '1×');
      await pressButton(visit, 'Copy');
      await waitForNoDialog(visit);
      expect(await announced(visit)).toBe('Copied the screenshot.');
      // Without a window, a paste in Firefox brings no picture (seen in ESR 153).
      if (name === 'chromium') {
        const copied = await visit.clipboardPicture();
        expect(copied && PNG.sync.read(copied).data.equals(PNG.sync.read(Buffer.from(bytes)).data)).toBe(
          true,
        );
      }
      await visit.evaluate(() => document.dispatchEvent(new Event('refuse-clipboard')));
      await openScreenshot(visit);
      const { name: file } = await visit.download(() => pressButton(visit, 'Copy'));
      expect(file).toBe(FILE);
      await waitForNoDialog(visit);
      expect(await announced(visit)).toContain(`so it saved ${FILE}.`);
    });

    it('is made on a page that allows nothing but its own', async () => {
      const headers = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };
      const page = samplePage(B, { delivery: 'static' });
      const visit = await stage.open({ page, headers });
      await waitForStatus(visit, 'ok');
      const before = visit.consoleProblems();
      const { bytes } = await savedScreenshot(visit, '1×');
      expect(differences(`${name}/B-light`, bytes)).toBe(0);
      expect(visit.consoleProblems()).toEqual(before);
    });

    it('is used with the keyboard alone, and gives the focus back', async () => {
      const visit = await open(samplePage(B));
      await tabTo(visit, 'Screenshot');
      await visit.press('Enter');
      await waitForPreview(visit);
      const stops = [];
      for (let stop = 0; stop < 11; stop++) {
        stops.push(await visit.evaluate(focusedWords));
        await visit.press('Tab');
      }
      expect(stops).toEqual([
        'Table',
        'Draw order',
        'Evidence',
        'Forecast',
        'Hide organization and names',
        'Light',
        '2×',
        'The picture as it will be',
        'Cancel',
        'Copy',
        'Save',
      ]);
      await visit.press('Escape');
      await waitForNoDialog(visit);
      expect(await visit.evaluate(focusedWords)).toBe('Screenshot');
    });

    it('stays open, and on top, while the page around it changes', async () => {
      const visit = await open(samplePage(B));
      await openScreenshot(visit);
      await visit.evaluate(() =>
        document.querySelector('main')?.append(document.querySelector('.scroll, table')?.parentElement ?? ''),
      );
      await waitForPreview(visit);
      await pressButton(visit, 'Cancel');
      await waitForNoDialog(visit);
    });

    it('is not offered where there is no figure', async () => {
      const page = pageWithTable({
        headers: ['Received', 'State', 'Balance', 'Balance'],
        rows: [['a', 'b', 'c', 'd']],
      });
      const visit = await open(page, 'unreadable');
      const names = await visit.evaluate(() => {
        const buttons = document.querySelector('grantlens-panel')?.shadowRoot?.querySelectorAll('button');
        return [...(buttons ?? [])].map(({ textContent }) => textContent);
      });
      expect(names).not.toContain('Screenshot');
    });

    it.each(['light', 'dark'] as const)(
      'has a %s dialog that stays within the window and satisfies axe',
      async (colorScheme) => {
        const visit = await open(samplePage(B), 'ok', { width: 1280, height: 700, colorScheme });
        await openScreenshot(visit);
        for (const width of [1280, 320]) {
          await visit.resize(width, 700);
          await visit.until((wanted) => innerWidth === wanted, width);
          await visit.screenshot(`test-output/pictures/${name}-dialog-${colorScheme}-${width}.png`);
          expect(await outsideWindow(visit)).toEqual([]);
          expect(await panelViolations(visit)).toEqual([]);
        }
      },
    );
  },
  (name) => builtWith(name, shimOf(stopClockAndMind, DOCUMENTED_INSTANT)),
);

/** What of the dialog goes over the window's edges, but for the picture, which scrolls. */
function outsideWindow(visit: Visit): Promise<string[]> {
  return visit.evaluate(() => {
    const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog');
    const parts = [dialog, ...(dialog?.querySelectorAll('*:not(canvas)') ?? [])];
    return parts.flatMap((part) => {
      const { left, right, top, bottom } = part?.getBoundingClientRect() ?? new DOMRect(-1);
      const isOut = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      return isOut ? [`${part?.localName} ${part?.className}`] : [];
    });
  });
}
