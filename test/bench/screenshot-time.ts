import type { BenchBrowser } from './bench-browser.ts';
import type { Figure } from './figures.ts';
import { median } from './in-page/median.ts';
import { grantsPage } from './pages.ts';

const ROWS = [20, 500];
const TURNS = 5;

/** The time from a click on Screenshot until the picture is there. The first click also loads the code. */
export async function screenshotTime(browser: BenchBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const rows of ROWS) {
    const { page, close } = await browser.open(grantsPage(rows));
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('grantlens-panel[data-status=ok]') ?? {};
      const lines = [...(shadowRoot?.querySelectorAll('.fold .line') ?? [])];
      return lines.length > 0 && lines.every(({ textContent }) => textContent !== 'Calculating…');
    });
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) times.push(await page.evaluate(clickToPreview));
    await close();
    const name = `click on Screenshot to its preview, ${rows} rows`;
    const [first = 0, ...later] = times;
    figures.push({ name: `${name}, first`, measured: first, unit: 'ms', limit: null });
    figures.push({ name: `${name}, again`, measured: median(later), unit: 'ms', limit: null });
  }
  return figures;
}

/** It runs in the page, and closes the dialog at the end. */
async function clickToPreview(): Promise<number> {
  const root = document.querySelector('grantlens-panel')?.shadowRoot;
  const buttons = () => [...(root?.querySelectorAll('button') ?? [])];
  const start = performance.now();
  buttons()
    .find(({ textContent }) => textContent === 'Screenshot')
    ?.click();
  const drawn = () => (root?.querySelector<HTMLCanvasElement>('dialog canvas')?.width ?? 0) > 300;
  while (!drawn()) await new Promise((next) => requestAnimationFrame(next));
  const time = performance.now() - start;
  buttons()
    .find(({ textContent }) => textContent === 'Cancel')
    ?.click();
  while (root?.querySelector('dialog')) await new Promise((next) => requestAnimationFrame(next));
  return time;
}
