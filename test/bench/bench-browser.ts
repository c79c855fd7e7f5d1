import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { openTab } from '../browsers/chromium-tab.ts';
import type { Site } from '../browsers/driver.ts';
import { ensurePrograms } from '../browsers/install.ts';
import { makeScratch } from '../browsers/scratch.ts';
import { GRANTS_PAGE } from '../browsers/serve.ts';

/** A page, and the browser's own tools for measuring it. */
export interface BenchPage {
  page: Page;
  tools: CDPSession;
  close(): Promise<void>;
}

/** Chromium as in the tests, but with more access than they need. */
export interface BenchBrowser {
  version: string;
  /** Opens HTML, or a site of several files, at the site's address, with the benchmark's script in it. */
  open(page: string | Site, address?: string): Promise<BenchPage>;
  /** Opens a page of the extension itself. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium, without the extension if there is no folder. `script` runs in each page after its load. */
export async function startBenchBrowser(script: string, extension?: string): Promise<BenchBrowser> {
  const scratch = makeScratch();
  const context = await chromium.launchPersistentContext(scratch.profile, {
    executablePath: ensurePrograms(['chromium']).chromium,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    env: { ...process.env, TMPDIR: scratch.temp },
    ...(extension && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--enable-unsafe-extension-debugging'],
  });
  scratch.outlive();
  // A copy, so that a later build does not change it.
  const copy = join(scratch.temp, 'extension');
  if (extension) cpSync(extension, copy, { recursive: true });
  const id = extension && (await load(context, copy));
  return {
    version: context.browser()?.version() ?? 'unknown',
    open: (page, address = GRANTS_PAGE) => openPage(context, siteOf(page), { address, script }),
    async openOwn(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      scratch.remove();
    },
  };
}

/** Loads the unpacked extension and resolves to its id. */
async function load(context: BrowserContext, folder: string): Promise<string | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  return (await session?.send('Extensions.loadUnpacked', { path: folder }))?.id;
}

function siteOf(page: string | Site): Site {
  return typeof page === 'string' ? { page } : page;
}

async function openPage(
  context: BrowserContext,
  site: Site,
  { address, script }: { address: string; script: string },
): Promise<BenchPage> {
  const tab = await openTab(context, site, address, { width: 1280, height: 800 });
  const page = context.pages().at(-1);
  if (!page) throw new Error('The tab was opened and is not there.');
  await page.evaluate(script);
  return { page, tools: await context.newCDPSession(page), close: tab.close };
}
