import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionBrowser, Visit } from '../browsers/driver.ts';
import { pressButton, waitForCompletePanel } from '../browsers/panel.ts';
import { waitForPaint } from '../visit/looks.ts';
import { settledStatus, unfold } from './read-panel.ts';
import { allStates, type State } from './states.ts';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
/** Enough for the tallest panel at the narrowest width. */
const HEIGHT = 2400;

/** Takes a picture of every state of the panel at every width, light and dark, and writes a page that shows them side by side. */
export async function takeGallery(browser: ExtensionBrowser, folder: string, today: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const states = allStates(today);
  for (const state of states) await takeState(browser, state, folder);
  writeFileSync(join(folder, 'index.html'), gallery(states));
  return `gallery/index.html (${states.length} states)`;
}

async function takeState(
  browser: ExtensionBrowser,
  { name, page, spend }: State,
  folder: string,
): Promise<void> {
  const visit = await browser.open({ page }, { width: 1280, height: HEIGHT });
  try {
    await settledStatus(visit);
    await unfold(visit);
    if (spend !== undefined) {
      await waitForCompletePanel(visit);
      await pressButton(visit, 'Daily spend in dollars');
      await visit.type(spend);
      await visit.until(showsSpend);
    }
    await waitForCompletePanel(visit);
    for (const scheme of SCHEMES) {
      await visit.colorScheme(scheme);
      await waitForPaint(visit, scheme);
      for (const width of WIDTHS) {
        await visit.resize(width, HEIGHT);
        await visit.screenshot(join(folder, pictureName(name, width, scheme)), await panelArea(visit, width));
      }
    }
  } finally {
    await visit.close();
  }
}

/** Whether the chart, if there is one, shows the spend that was typed. It runs in the page. */
function showsSpend(): boolean {
  const chart = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('.chart');
  return !chart || chart.querySelector('.spending') !== null;
}

/** The panel's area, once the page has the width and the panel has stopped growing. */
async function panelArea(visit: Visit, width: number) {
  const area = await visit.until((wanted) => {
    const panel = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('section');
    if (!panel || innerWidth !== wanted) return null;
    const { x, y, width: own, height } = panel.getBoundingClientRect();
    const seen = globalThis as { lastPanelHeight?: number };
    const isStill = seen.lastPanelHeight === height;
    seen.lastPanelHeight = height;
    return isStill ? { x, y, width: own, height } : null;
  }, width);
  return { ...area, height: Math.min(area.height, HEIGHT - area.y) };
}

function pictureName(name: string, width: number, scheme: string): string {
  return `${name}-${scheme}-${width}.png`;
}

/** The page for people who work on the panel. It is not part of the extension. */
function gallery(states: readonly State[]): string {
  const pictures = (name: string) =>
    SCHEMES.flatMap((scheme) =>
      WIDTHS.map((width) => `<img src="${pictureName(name, width, scheme)}" alt="${scheme}, ${width} px">`),
    ).join('\n');
  const sections = states.map(({ name, title }) => `<h2>${title}</h2>\n<div>${pictures(name)}</div>`);
  const style =
    'body{font:14px sans-serif;margin:24px;background:#dfe1e5} div{display:flex;gap:12px;align-items:start;overflow-x:auto}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every state of the panel</title>
<style>${style}</style><h1>Every state of the panel</h1>
${sections.join('\n')}</html>`;
}
