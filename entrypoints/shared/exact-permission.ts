import { browser } from 'wxt/browser';

export const SITE = 'https://platform.openai.com/*';

/** Opens the browser's question, where it has one; to be called within a click, before anything is awaited. */
export function askForPermission(): Promise<boolean> {
  // Together: in Chromium a script is registered without its site, and then never runs.
  return browser.permissions.request({ permissions: ['scripting'], origins: [SITE] });
}

export function mayScript(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['scripting'] });
}

export function maySeeSite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [SITE] });
}

/** Gives back what was asked for and no more: in Firefox the site came with the content script, not with our question. */
export async function giveBack(): Promise<void> {
  const { optional_host_permissions: origins = [] } = browser.runtime.getManifest();
  await browser.permissions.remove({ permissions: ['scripting'], origins });
}
