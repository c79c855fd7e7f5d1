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
    for (let turn = 0; turn < TURNS; turn++) times.push(await clickToPreview(page));
    await close();
    const name = `click on Screenshot to its preview, ${rows} rows`;
    const [first = 0, ...later] = times;
    figures.push({ name: `${name}, first`, measured: first, unit: 'ms', limit: null });
    figures.push({ name: `${name}, again`, measured: median(later), unit: 'ms', limit: null });
  }
  return figures;
}

type Page = Awaited<ReturnType<BenchBrowser['open']>>['page'];

/** Presses the button as a person does, and closes the dialog at the end. */
async function clickToPreview(page: Page): Promise<number> {
  await page.evaluate(awaitPreview);
  await page.locator('grantlens-panel >>> button ::-p-text(Screenshot)').click();
  const time = await page.evaluate(() => (window as unknown as { preview: Promise<number> }).preview);
  await page.locator('grantlens-panel >>> dialog button ::-p-text(Cancel)').click();
  await page.waitForFunction(
    () => !document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog'),
  );
  return time;
}

/** Has the page take the time from the next click until the picture is drawn. */
function awaitPreview(): void {
  const drawn = () => {
    const root = document.querySelector('grantlens-panel')?.shadowRoot;
    return (root?.querySelector<HTMLCanvasElement>('dialog canvas')?.width ?? 0) > 300;
  };
  const preview = new Promise<number>((done) => {
    const onClick = async () => {
      const start = performance.now();
      while (!drawn()) await new Promise((next) => requestAnimationFrame(next));
      done(performance.now() - start);
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
  Object.assign(window, { preview });
}
