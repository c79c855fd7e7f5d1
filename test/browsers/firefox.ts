import puppeteer, { type Browser } from 'puppeteer-core';
import type { Automation } from './browser.ts';
import type { LaunchOptions } from './driver.ts';
import { openOwnTab, openTab } from './firefox-tab.ts';
import { WINDOW_ACCESS } from './firefox-window.ts';
import type { Scratch } from './scratch.ts';

/** Starts Firefox and, if asked, loads the extension. */
export async function startFirefox(
  executable: string,
  options: LaunchOptions,
  scratch: Scratch,
): Promise<Automation> {
  const browser = await openBrowser(executable, options, scratch);
  try {
    const id = options.extension ? await browser.installExtension(options.extension) : null;
    const version = (await browser.version()).replace(/^\D*/, '');
    return automationOf(browser, id, version);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function openBrowser(
  executable: string,
  { headed = false, timeZone, locale, ownProfile }: LaunchOptions,
  scratch: Scratch,
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: !headed,
    defaultViewport: null,
    userDataDir: scratch.profile,
    args: [WINDOW_ACCESS],
    env: { ...process.env, TMPDIR: scratch.temp, ...(timeZone && { TZ: timeZone }) },
    extraPrefsFirefox: {
      ...nowhereToGo,
      ...oneProcess,
      ...downloadsTo(scratch.downloads),
      ...(locale && { 'intl.accept_languages': locale }),
      ...(ownProfile && sameExtension),
    },
  });
}

/** Requests are answered before they leave. A proxy that does not exist stops all others. */
const nowhereToGo = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Otherwise a temporary extension has another origin after each start, and loses what it stored. */
const sameExtension = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({
    'grantlens@grantlens.dev': '7d3f0c52-5a0f-4b0e-9d0c-6a1f7b1f2c11',
  }),
};

/** One process for all pages: to start one for each visit takes as long as the visit. */
const oneProcess = {
  'fission.webContentIsolationStrategy': 0,
  'dom.ipc.processCount': 1,
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

const downloadsTo = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
});

function automationOf(browser: Browser, id: string | null, version: string): Automation {
  return {
    name: 'firefox',
    pid: browser.process()?.pid ?? Number.NaN,
    version,
    openTab: (site, address, options) => openTab(browser, site, address, options),
    openOwnTab: id === null ? null : (path, options) => openOwnTab(browser, id, path, options),
    close: () => browser.close(),
  };
}
