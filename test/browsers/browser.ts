import { cpSync } from 'node:fs';
import type { ExtensionBrowser, LaunchOptions, OpenOptions, Site } from './driver.ts';
import { killGroup } from './kill-group.ts';
import type { Scratch } from './scratch.ts';
import { GRANTS_PAGE } from './serve.ts';
import { makeVisit, type Tab } from './visit.ts';

/** What differs between the browsers' automations. `makeBrowser` builds the rest on it. */
export interface Automation extends Pick<ExtensionBrowser, 'name' | 'version' | 'close'> {
  /** The process id of the browser's first process. */
  pid: number;
  /** Opens a tab at the address. A `null` site answers nothing. */
  openTab(site: Site | null, address: string, options: OpenOptions): Promise<Tab>;
  /** `null` if it runs without the extension. */
  openOwnTab: ((path: string, options: OpenOptions) => Promise<Tab>) | null;
}

/** Makes a browser from its automation: the part that is the same for every browser. */
export function makeBrowser(
  automation: Automation,
  options: LaunchOptions,
  scratch: Scratch,
): ExtensionBrowser {
  const { openTab, openOwnTab, name, version } = automation;
  // A window for people keeps the size they gave it.
  const size = options.headed ? {} : { width: 1280, height: 800 };
  const visit = (tab: Tab) =>
    makeVisit(tab, { downloads: scratch.downloads, blankTab: () => openTab(null, 'about:blank', {}) });
  return {
    name,
    version,
    async open(site, { address = GRANTS_PAGE, ...rest } = {}) {
      return visit(await openTab(site, address, { ...size, ...rest }));
    },
    async openOwn(path, rest) {
      if (openOwnTab === null) throw new Error('This browser was started without the extension.');
      return visit(await openOwnTab(path, { ...size, ...rest }));
    },
    async close() {
      await automation.close();
      if (options.keepProfileAs) cpSync(scratch.profile, options.keepProfileAs, { recursive: true });
      scratch.remove();
    },
    async kill() {
      await killGroup(automation.pid);
      scratch.remove();
    },
  };
}
