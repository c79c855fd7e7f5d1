import { browser } from 'wxt/browser';
import { SITE } from '../../lib/provider/index.ts';

/** Asks the user for the permission, if the browser does. It must be called within a click, before anything is awaited. */
export function askForPermission(): Promise<boolean> {
  // Both at once: in Chromium a script is registered without access to its site, and then never runs.
  return browser.permissions.request({ permissions: ['scripting'], origins: [SITE] });
}

/** Whether exact figures are switched on. Only this permission stores that. */
export function mayScript(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['scripting'] });
}

/** Whether the browser gives Grantlens access to the site at all. */
export function maySeeSite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [SITE] });
}

/**
 * Gives back the permission to run scripts. Access to the site stays: Firefox granted it with the content script, and
 * Chromium does not take back the site of a content script ("You cannot remove required permissions", seen in 156).
 */
export async function giveBack(): Promise<void> {
  await browser.permissions.remove({ permissions: ['scripting'] });
}
