import type { BrowserContext, Page, Route } from 'playwright-core';
import type { OpenOptions, Site } from './driver.ts';
import { poll } from './poll.ts';
import { answer, goesOut } from './serve.ts';
import type { Tab } from './visit.ts';

/** Opens a tab at the address. A `null` site answers nothing. */
export async function openTab(
  context: BrowserContext,
  site: Site | null,
  address: string,
  { width, height, colorScheme = 'light' }: OpenOptions,
): Promise<Tab> {
  const page = await context.newPage();
  const log = listen(page);
  await page.route('**/*', (route) => respond(route, site));
  await page.emulateMedia({ colorScheme });
  if (width && height) await page.setViewportSize({ width, height });
  await page.goto(address);
  return { ...controls(page), ...log };
}

function listen(page: Page): Pick<Tab, 'consoleProblems' | 'requests'> {
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') problems.push(`${type}: ${message.text()}`);
  });
  page.on('pageerror', ({ name, message }) => problems.push(`uncaught: ${name}: ${message}`));
  page.on('request', (request) => {
    if (goesOut(request.url())) requests.push(request.url());
  });
  page.on('websocket', (socket) => requests.push(socket.url()));
  return { consoleProblems: () => [...problems], requests: () => [...requests] };
}

async function respond(route: Route, site: Site | null): Promise<void> {
  const request = route.request();
  if (!goesOut(request.url())) return route.continue();
  const reply = site && answer(site, request.url(), request.resourceType() === 'document');
  return reply ? route.fulfill({ ...reply }) : route.abort();
}

function controls(page: Page): Omit<Tab, 'consoleProblems' | 'requests'> {
  return {
    run: (source) => page.evaluate(source),
    toFront: () => page.bringToFront(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    colorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    media: (media) => page.emulateMedia({ media }),
    clickAt: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    async wheel(x, y, dx, dy) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(dx, dy);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async screenshot(path, area) {
      // Chromium may refuse a screenshot while it renders a lot; the next attempt works.
      await poll(() => page.screenshot({ path, ...(area && { clip: area }) }), 'a screenshot');
    },
    async navigate(address) {
      await page.goto(address);
    },
    async reload() {
      await page.reload();
    },
    close: () => page.close(),
  };
}
