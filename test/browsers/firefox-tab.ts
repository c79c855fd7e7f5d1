import type { Browser, HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import type { Area, ColorScheme, OpenOptions, Site } from './driver.ts';
import { runInWindow } from './firefox-window.ts';
import { poll } from './poll.ts';
import { answer, goesOut, isFavicon } from './serve.ts';
import type { Tab } from './visit.ts';

/** Opens a tab at the address. A `null` site answers nothing. */
export async function openTab(
  browser: Browser,
  site: Site | null,
  address: string,
  options: OpenOptions,
): Promise<Tab> {
  const { page, tab } = await newTab(browser, site, options);
  await page.goto(address);
  return tab;
}

/** Opens a page of the extension, to which the automation alone cannot navigate. */
export async function openOwnTab(
  browser: Browser,
  extension: string,
  path: string,
  options: OpenOptions,
): Promise<Tab> {
  const { page, tab } = await newTab(browser, null, options);
  await page.bringToFront();
  const address = await runInWindow(
    browser,
    `{ const address = WebExtensionPolicy.getByID(${JSON.stringify(extension)}).getURL(${JSON.stringify(path)});
       gBrowser.selectedBrowser.loadURI(Services.io.newURI(address), {
         triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
       });
       address }`,
  );
  const loaded = `location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`;
  await poll(() => page.evaluate(loaded), `${address} to load`);
  return tab;
}

async function newTab(
  browser: Browser,
  site: Site | null,
  { width, height, colorScheme = 'light' }: OpenOptions,
): Promise<{ page: Page; tab: Tab }> {
  const page = await browser.newPage();
  const log = listen(page);
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, site));
  if (width && height) await page.setViewport({ width, height });
  await setScheme(browser, page, colorScheme);
  return { page, tab: { ...controls(browser, page), ...log } };
}

function listen(page: Page): Pick<Tab, 'consoleProblems' | 'requests'> {
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`error: ${message.text()}`);
    if (message.type() === 'warn') problems.push(`warning: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(uncaught(error)));
  page.on('request', (request) => {
    if (goesOut(request.url()) && !isFavicon(request.url())) requests.push(request.url());
  });
  return { consoleProblems: () => [...problems], requests: () => [...requests] };
}

function uncaught(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // A message about what a policy blocked arrives like an uncaught error.
  const blocked = /^(Content-Security-Policy|Cross-Origin)/.test(message);
  return `${blocked ? 'error' : 'uncaught'}: ${message}`;
}

async function respond(request: HTTPRequest, site: Site | null): Promise<void> {
  try {
    if (!goesOut(request.url())) return await request.continue();
    const reply = site && answer(site, request.url(), request.isNavigationRequest());
    await (reply ? request.respond({ ...reply }) : request.abort());
  } catch {
    // The tab was closed, or left the page, while it waited for the answer.
  }
}

async function setScheme(browser: Browser, page: Page, scheme: ColorScheme): Promise<void> {
  const value = scheme === 'dark' ? 0 : 1;
  await runInWindow(
    browser,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
  );
  // The tab is in another process, which gets the change a little later.
  const arrived = `matchMedia('(prefers-color-scheme: ${scheme})').matches`;
  await poll(() => page.evaluate(arrived), `${arrived} in Firefox`);
}

function controls(browser: Browser, page: Page): Omit<Tab, 'consoleProblems' | 'requests'> {
  return {
    run: (source) => page.evaluate(source),
    toFront: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
    colorScheme: (scheme) => setScheme(browser, page, scheme),
    media: () => Promise.reject(new Error('No driver of Firefox lays a page out as for paper.')),
    clickAt: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    async wheel(x, y, dx, dy) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaX: dx, deltaY: dy });
    },
    press: (key) => pressChord(page, key.split('+') as KeyInput[]),
    type: (text) => page.keyboard.type(text),
    screenshot: (path, area) => picture(page, path, area),
    async navigate(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    close: () => page.close(),
  };
}

async function pressChord(page: Page, keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

async function picture(page: Page, path: string, area: Area | undefined): Promise<void> {
  // Puppeteer's areas start at the document's corner, ours at the viewport's.
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = area && { ...area, x: area.x + scrolled.x, y: area.y + scrolled.y };
  await page.screenshot({
    path: path as `${string}.png`,
    captureBeyondViewport: false,
    ...(clip && { clip }),
  });
}
