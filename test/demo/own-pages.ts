import { join } from 'node:path';
import type { ExtensionBrowser, Visit } from '../browsers/driver.ts';
import { showWhole } from './pictures.ts';

const SCHEMES = ['light', 'dark'] as const;
/** Each page, its width, and the element that shows that it has loaded. */
const PAGES = [
  { page: 'popup', width: 352, shown: '.organization' },
  { page: 'history', width: 1280, shown: 'tbody' },
  { page: 'options', width: 1280, shown: 'select' },
  { page: 'welcome', width: 1280, shown: 'img' },
  { page: 'blocked', width: 1280, shown: 'textarea' },
  { page: 'report', width: 1280, shown: 'textarea' },
] as const;

/** Takes pictures of the extension's own pages after the visits so far, and returns the text of the toolbar button. */
export async function showOwnPages(
  browser: ExtensionBrowser,
  folder: string,
): Promise<{ block: string[]; files: string[] }> {
  const files: string[] = [];
  let block: string[] = [];
  for (const { page, width, shown } of PAGES) {
    const visit = await browser.openOwn(`${page}.html`, { width, height: 900 });
    try {
      await visit.until((selector) => document.querySelector(selector), shown);
      files.push(...(await pictures(visit, folder, { name: page, width })));
      if (page === 'popup') block = await toolbar(visit);
      if (page === 'history' && (await choosesTwo(visit)))
        files.push(...(await pictures(visit, folder, { name: 'compare', width })));
    } finally {
      await visit.close();
    }
  }
  return { block, files };
}

/** Each picture is as tall as its page. */
async function pictures(
  visit: Visit,
  folder: string,
  { name, width }: { name: string; width: number },
): Promise<string[]> {
  const files: string[] = [];
  for (const scheme of SCHEMES) {
    await visit.colorScheme(scheme);
    await showWhole(visit, width);
    const file = `${name}-${scheme}.png`;
    await visit.screenshot(join(folder, file));
    files.push(file);
  }
  return files;
}

/** The text of the toolbar button, because no picture of a page shows it. */
async function toolbar(visit: Visit): Promise<string[]> {
  const { text, title } = await visit.evaluate(async () => {
    const { action } = window.chrome;
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
  });
  return [`The toolbar’s button: ${text === '' ? 'no badge' : text}`, `  ${title}`];
}

/** Chooses the first two readings of one organization; `false` if none has two. */
async function choosesTwo(visit: Visit): Promise<boolean> {
  const isChosen = await visit.evaluate(() => {
    const table = [...document.querySelectorAll('tbody')].find(({ rows }) => rows.length > 1);
    const boxes = [...(table?.querySelectorAll('input') ?? [])].slice(0, 2);
    for (const box of boxes) box.click();
    return boxes.length === 2;
  });
  if (isChosen) await visit.until(() => document.querySelector('.changes'));
  return isChosen;
}
