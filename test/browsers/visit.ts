import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { catchDownload } from './downloads.ts';
import type { Visit } from './driver.ts';
import { poll } from './poll.ts';

type Shared = 'evaluate' | 'until' | 'download' | 'clipboardText';

/** What each browser's automation does in its own way; the rest of a visit is built on it. */
export interface Tab extends Omit<Visit, Shared> {
  toFront(): Promise<void>;
}

export interface Surroundings {
  downloads: string;
  blankTab(): Promise<Tab>;
}

/** A visit on top of a tab: what is the same in every browser. */
export function makeVisit(tab: Tab, { downloads, blankTab }: Surroundings): Visit {
  const evaluate = async <Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> => {
    const json = await tab.run(callOf(fn, args));
    return JSON.parse(typeof json === 'string' ? json : 'null');
  };
  return {
    ...tab,
    evaluate,
    until: (fn, ...args) => poll(() => evaluate(fn, ...args), conditionOf(fn, args)),
    screenshot(path, area) {
      mkdirSync(dirname(path), { recursive: true });
      return tab.screenshot(path, area);
    },
    download: (trigger) => catchDownload(downloads, trigger),
    async clipboardText() {
      const blank = await blankTab();
      const text = await paste(blank);
      await blank.close();
      await tab.toFront();
      return text;
    },
  };
}

/**
 * As source text, since a page whose CSP forbids `eval` could not take a function apart from its call. As JSON, since
 * the browsers' protocols differ in what they make of a node or of a missing value; a node travels as its name.
 */
function callOf(fn: (...args: never) => unknown, args: readonly unknown[]): string {
  const plain = '(_, value) => (value instanceof Node ? value.nodeName : value)';
  return `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)}), ${plain}))()`;
}

function conditionOf(fn: (...args: never) => unknown, args: readonly unknown[]): string {
  const source = String(fn).replace(/\s+/g, ' ');
  return args.length > 0 ? `${source} with ${JSON.stringify(args)}` : source;
}

async function paste(tab: Tab): Promise<string> {
  await tab.toFront();
  await tab.run(
    `document.body.append(document.createElement('textarea')); document.querySelector('textarea').focus()`,
  );
  await tab.press('Control+V');
  return String(await tab.run(`document.querySelector('textarea').value`));
}
