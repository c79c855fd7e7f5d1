import { Buffer } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { calls } from './calls.ts';
import { catchDownload } from './downloads.ts';
import type { Visit } from './driver.ts';
import { poll, shortPause } from './poll.ts';

type Shared = 'evaluate' | 'until' | 'pause' | 'download' | 'clipboardText' | 'clipboardPicture';

/** What differs between the browsers' automations. The rest of a visit is built on it. */
export type Tab = Omit<Visit, Shared>;

export interface Surroundings {
  downloads: string;
  blankTab(): Promise<Tab>;
}

/** Makes a visit from a tab: the part that is the same in every browser. */
export function makeVisit(tab: Tab, { downloads, blankTab }: Surroundings): Visit {
  const inBlankTab = async (paste: (tab: Tab) => Promise<string>) => {
    const blank = await blankTab();
    const pasted = await paste(blank);
    await blank.close();
    await tab.toFront();
    return pasted;
  };
  return {
    ...tab,
    ...calls((source) => tab.run(source)),
    pause: shortPause,
    screenshot(path, area) {
      mkdirSync(dirname(path), { recursive: true });
      return tab.screenshot(path, area);
    },
    download: (trigger) => catchDownload(downloads, trigger),
    clipboardText: () => inBlankTab(pastedText),
    async clipboardPicture() {
      const base64 = await inBlankTab(pastedPicture);
      return base64 === '' ? null : Buffer.from(base64, 'base64');
    },
  };
}

async function paste(tab: Tab): Promise<void> {
  await tab.toFront();
  await tab.run(
    `document.body.append(document.createElement('textarea')); document.querySelector('textarea').focus()`,
  );
  await tab.press('Control+V');
}

async function pastedPicture(tab: Tab): Promise<string> {
  await tab.run(`document.addEventListener('paste', ({ clipboardData: { files } }) => {
    const reader = new FileReader();
    reader.onload = () => { document.title = reader.result.split(',')[1]; };
    if (files[0]) reader.readAsDataURL(files[0]);
    else document.title = 'nothing';
  })`);
  await paste(tab);
  const title = String(await poll(() => tab.run('document.title'), 'something to be pasted'));
  return title === 'nothing' ? '' : title;
}

async function pastedText(tab: Tab): Promise<string> {
  await paste(tab);
  return String(await tab.run(`document.querySelector('textarea').value`));
}
