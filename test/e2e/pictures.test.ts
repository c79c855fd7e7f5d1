import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { pressButton, waitForStatus } from '../browsers/panel.ts';
import { openScreenshot, savedScreenshot, waitForNoDialog } from '../browsers/screenshot.ts';
import { samples } from '../samples/index.ts';
import { samplePage } from '../samples/page.ts';
import { chunkNames } from '../support/png-chunks.ts';
import { announced } from '../visit/announced.ts';
import { DOCUMENTED_INSTANT } from '../visit/documented-report.ts';
import { shimOf } from '../visit/stage.ts';
import { builtWith } from './altered-build.ts';
import { differences } from './screenshots.ts';
import { inBothBrowsers, isThorough } from './stage.ts';

const { B } = samples(DOCUMENTED_INSTANT.slice(0, 10));

const FILE = 'grantlens-credit-grants-2026-11-22-1402.png';

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

inBothBrowsers(
  (stage, name) => {
    const open = async (page: string, status = 'ok', options = {}) => {
      const visit = await stage.open({ page }, options);
      await waitForStatus(visit, status);
      return visit;
    };

    it.runIf(isThorough)('makes one and the same file at every width of the window', async () => {
      const visit = await open(samplePage(B));
      const files = [];
      for (const width of [320, 1280, 2560]) {
        await visit.resize(width, 900);
        files.push((await savedScreenshot(visit)).bytes);
      }
      const [first, ...others] = files;
      expect(others.map((file) => Buffer.from(file).equals(first ?? new Uint8Array()))).toEqual([true, true]);
      expect(PNG.sync.read(Buffer.from(first ?? [])).width).toBe(1920);
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
      expect(await announced(visit)).toContain(`so ${FILE} was saved instead.`);
    });

    it('is made on a page that allows nothing but its own, with nothing in it but the picture', async () => {
      const headers = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };
      const page = samplePage(B, { delivery: 'static' });
      const visit = await stage.open({ page, headers });
      await waitForStatus(visit, 'ok');
      const before = visit.consoleProblems();
      const { bytes } = await savedScreenshot(visit, '1×', 'Order of use', 'Evidence', 'Forecast');
      expect(differences(`${name}/B-light`, bytes)).toBe(0);
      expect(chunkNames(bytes)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
      expect(visit.requests()).toHaveLength(1);
      expect(visit.consoleProblems()).toEqual(before);
    });
  },
  (name) => builtWith(name, shimOf(stopClockAndMind, DOCUMENTED_INSTANT)),
);
