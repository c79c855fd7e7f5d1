import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import type { Automation } from './browser.ts';
import { FEATURES_OFF } from './chromium-features.ts';
import { openTab } from './chromium-tab.ts';
import type { LaunchOptions } from './driver.ts';
import type { Scratch } from './scratch.ts';

/** Starts Chromium and, if asked, loads the extension. */
export async function startChromium(
  executable: string,
  options: LaunchOptions,
  scratch: Scratch,
): Promise<Automation> {
  const context = await openContext(executable, options, scratch);
  try {
    await saveDownloadsUnderTheirNames(context, scratch.downloads);
    const id = options.extension ? await load(context, options.extension) : null;
    return automationOf(context, id, await pidOf(context));
  } catch (error) {
    await context.close();
    throw error;
  }
}

function openContext(
  executable: string,
  { extension, headed = false, ownProfile, timeZone, locale }: LaunchOptions,
  scratch: Scratch,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(scratch.profile, {
    executablePath: executable,
    headless: !headed,
    // Chromium's sandbox does not start as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    ...(locale && { locale }),
    downloadsPath: scratch.temp,
    env: { ...process.env, TMPDIR: scratch.temp, ...(timeZone && { TZ: timeZone }) },
    ...(extension && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [
      FEATURES_OFF,
      // Requests are answered before any name is looked up, so no name needs to be found.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      // For `load`: Chrome no longer loads extensions from the command line.
      '--enable-unsafe-extension-debugging',
      // The log in a profile that remains tells what became of its databases.
      ...(ownProfile ? ['--enable-logging'] : []),
    ],
  });
}

function automationOf(context: BrowserContext, id: string | null, pid: number): Automation {
  return {
    name: 'chromium',
    pid,
    version: context.browser()?.version() ?? 'unknown',
    openTab: (site, address, options) => openTab(context, site, address, options),
    openOwnTab:
      id === null
        ? null
        : (path, options) => openTab(context, null, `chrome-extension://${id}/${path}`, options),
    close: () => context.close(),
  };
}

/** Keeps the names of downloads, which would become numbers. The session stays open, because closing it undoes the setting. */
async function saveDownloadsUnderTheirNames(context: BrowserContext, folder: string): Promise<void> {
  const [page = await context.newPage()] = context.pages();
  const session = await context.newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

async function pidOf(context: BrowserContext): Promise<number> {
  const session = await wholeBrowser(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const first = processInfo.find(({ type }) => type === 'browser');
  if (!first) throw new Error('The browser names no process of its own.');
  return first.id;
}

/** Loads the unpacked extension and resolves to its id. */
async function load(context: BrowserContext, folder: string): Promise<string> {
  const session = await wholeBrowser(context);
  return (await session.send('Extensions.loadUnpacked', { path: folder })).id;
}

async function wholeBrowser(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The automation gave no access to the whole browser.');
  return session;
}
