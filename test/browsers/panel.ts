import type { Point, Visit } from './driver.ts';
import { locateControl } from './panel-find.ts';

/** The panel's `data-status`; `null` without a panel. */
export function panelStatus(visit: Visit): Promise<string | null> {
  return visit.evaluate(() => document.querySelector('grantlens-panel')?.getAttribute('data-status') ?? null);
}

export async function waitForStatus(visit: Visit, status: string): Promise<void> {
  await visit.until(
    (wanted) => document.querySelector('grantlens-panel')?.getAttribute('data-status') === wanted,
    status,
  );
}

/** Waits until the panel has said all. Of a list without a figure nothing is kept, so nothing is said of that. */
export async function waitForCompletePanel(visit: Visit): Promise<void> {
  await visit.until(() => {
    const panel = document.querySelector<HTMLElement>('grantlens-panel');
    const lines = [...(panel?.shadowRoot?.querySelectorAll('.line') ?? [])];
    const isCalculating = lines.some(({ textContent }) => textContent?.includes('Calculating…'));
    const status = panel?.dataset.status ?? 'reading';
    const isAwaited =
      !['empty', 'unreadable'].includes(status) && panel?.shadowRoot?.querySelector('.awaited');
    return status !== 'reading' && !isCalculating && !isAwaited;
  });
}

/** The text that a person reads in the panel, with its lines and columns. */
export function panelText(visit: Visit): Promise<string> {
  return visit.evaluate(() => {
    const parts = [...(document.querySelector('grantlens-panel')?.shadowRoot?.children ?? [])];
    const drawn = parts.filter((part) => part instanceof HTMLElement && part.checkVisibility());
    // biome-ignore lint/performance/useDomNodeTextContent: hidden parts and the style sheet are not read by a person.
    return drawn.map((part) => (part as HTMLElement).innerText).join('\n');
  });
}

/** The centre of the panel's control (button, menu item, radio, link, summary, field) of that accessible name. */
export async function button(visit: Visit, name: string): Promise<Point> {
  let before = await visit.until(locateControl, name);
  // An earlier position is useless while the panel grows or the page moves.
  for (let tries = 0; tries < 200; tries++) {
    await nextFrame(visit);
    const now = await visit.until(locateControl, name);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
  throw new Error(`The panel's "${name}" does not come to rest.`);
}

/** An open menu follows a scroll of the page only in the next frame. A hidden page has no frames. */
async function nextFrame(visit: Visit): Promise<void> {
  await visit.evaluate(
    () =>
      new Promise((done) => {
        if (document.hidden) done(true);
        else requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
      }),
  );
}

export async function pressButton(visit: Visit, name: string): Promise<void> {
  const { x, y } = await button(visit, name);
  await visit.clickAt(x, y);
}

/** Expands a panel that is collapsed because it came after the table had been painted, as on a busy machine. */
export async function expand(visit: Visit): Promise<void> {
  if (await visit.evaluate(locateControl, 'Expand')) await pressButton(visit, 'Expand');
}

/** Opens a menu by its button and chooses one of its items. A collapsed panel is expanded first. */
export async function chooseMenuItem(visit: Visit, menu: string, item: string): Promise<void> {
  await expand(visit);
  await pressButton(visit, menu);
  await pressButton(visit, item);
}
