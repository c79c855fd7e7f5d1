import { browser } from 'wxt/browser';
import { SITE } from '../../lib/provider/index.ts';

/** Opens the browser's question, where it has one; to be called within a click, before anything is awaited. */
export function askForPermission(): Promise<boolean> {
  // Together: in Chromium a script is registered without its site, and then never runs.
  return browser.permissions.request({ permissions: ['scripting'], origins: [SITE] });
}

/** Whether exact figures were switched on: this permission is all that remembers it. */
export function mayScript(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['scripting'] });
}

/** Whether the browser lets Grantlens onto the site at all. */
export function maySeeSite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [SITE] });
}

/**
 * Gives back what lets scripts be run. The site stays: in Firefox it came with the content script, and Chromium keeps what a
 * content script runs on ("You cannot remove required permissions", seen in 156).
 */
export async function giveBack(): Promise<void> {
  await browser.permissions.remove({ permissions: ['scripting'] });
}
