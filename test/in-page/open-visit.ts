import { page as browserPage, commands } from 'vitest/browser';
import { calls } from '../browsers/calls.ts';
import type { OpenOptions, SavedFile, Site, Visit } from '../browsers/driver.ts';
import { poll, shortPause } from '../browsers/poll.ts';
import { GRANTS_PAGE } from '../browsers/serve.ts';
import type { Shim } from '../visit/stage.ts';
import { PageClock } from './clock.ts';
import { runContentScripts } from './extension.ts';
import { hands } from './hands.ts';
import type { PageWindow } from './page-window.ts';
import { catchDownloads, noteProblems } from './watch-window.ts';

/** What runs in the page beside its own scripts. */
export interface Scripts {
  shim: Shim;
  hasContentScript: boolean;
}

/** How much time passes in a page with each look at it that waits for something, in milliseconds. */
const TIME_A_LOOK = 250;

/** The first script of each page; it leaves no trace in the document. */
const FIRST_SCRIPT = '<script>document.currentScript.remove(); parent.meetPage(window);</script>';

const met = new Map<Element, (own: PageWindow) => void>();
Object.assign(window, {
  meetPage: (own: PageWindow) => {
    if (own.frameElement) met.get(own.frameElement)?.(own);
  },
});

/** Opens the site in a frame of its own, at the path that it has on the real one, and waits for its `load` event. */
export async function openVisit(site: Site, options: OpenOptions = {}, scripts: Scripts): Promise<Visit> {
  const { address = GRANTS_PAGE, colorScheme = 'light', width = 1280, height = 800 } = options;
  const page = site.page.replace('<head>', `<head>${FIRST_SCRIPT}`);
  const answer = await fetch('/visits', { method: 'POST', body: JSON.stringify({ ...site, page }) });
  const number = await answer.text();
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0; background: #fff';
  const visit = visitIn(frame, scripts, number);
  await visit.colorScheme(colorScheme);
  await visit.resize(width, height);
  document.body.append(frame);
  // A tab of its own would begin with none.
  sessionStorage.clear();
  await visit.navigate(address);
  return visit;
}

function visitIn(frame: HTMLIFrameElement, scripts: Scripts, number: string): Visit {
  const problems: string[] = [];
  const saved: Promise<SavedFile>[] = [];
  let clock: PageClock | undefined;
  met.set(frame, (own) => {
    noteProblems(own, problems);
    catchDownloads(own, saved);
    clock = new PageClock(own);
    if (scripts.shim !== '') own.eval(scripts.shim);
    if (scripts.hasContentScript) runContentScripts(own);
  });
  const own = () => frame.contentWindow as PageWindow;
  const loaded = (go: () => void) =>
    new Promise<void>((done) => {
      frame.addEventListener('load', () => done(), { once: true });
      go();
    });
  const pause = async () => {
    await shortPause();
    clock?.skip(TIME_A_LOOK);
  };
  const run = async (source: string) => {
    await nextTask();
    return own().eval(source);
  };
  return {
    ...calls(run, pause),
    ...hands(frame),
    run,
    pause,
    // There is one page only.
    toFront: () => Promise.resolve(),
    async resize(width, height) {
      frame.style.width = `${width}px`;
      frame.style.height = `${height}px`;
      await makeRoom(width, height);
    },
    colorScheme: (scheme) => commands.preferScheme(scheme),
    media: (medium) => commands.layOutFor(medium),
    async download(trigger) {
      const before = saved.length;
      await trigger();
      return await poll(() => saved[before], 'a download', pause);
    },
    clipboardText: notHere,
    clipboardPicture: notHere,
    consoleProblems: () => [...problems],
    requests: () => {
      throw new Error('What a page asks for is to be seen in a packaged browser alone.');
    },
    navigate: (address) =>
      loaded(() => {
        frame.src = `${new URL(address).pathname}?visit=${number}`;
      }),
    reload: () => loaded(() => own().location.reload()),
    async close() {
      met.delete(frame);
      frame.remove();
    },
  };
}

/** What lies outside the browser's own viewport cannot be clicked; more room than is needed takes time to paint. */
async function makeRoom(width: number, height: number): Promise<void> {
  if (width > innerWidth || height > innerHeight)
    await browserPage.viewport(Math.max(width, innerWidth), Math.max(height, innerHeight));
}

/** In a packaged browser each call is a task of its own too, so that the page's observers have run before the next. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => done();
    port1.postMessage(null);
  });
}

async function notHere(): Promise<never> {
  throw new Error('The clipboard is to be read in a packaged browser alone.');
}
