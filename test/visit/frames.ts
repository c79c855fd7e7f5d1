import type { Site, Visit } from '../browsers/driver.ts';
import type { Host } from '../host/controls.ts';
import type { Truth } from '../host/truth.ts';
import type { SampleAccount } from '../samples/account.ts';

/** What stood on the screen in one frame. */
export interface Frame {
  panels: number;
  /** The panel's `data-status`, '' without a panel. */
  status: string;
  /** What the panel says that can be spent, also folded to its one line; '' where it says nothing of the kind. */
  figure: string;
  /** The organization in the host page's header; '' where that names none. */
  organization: string;
  /** The words of the panel, in which another organization's name must not stand; '' without a panel. */
  words: string;
  /** The words of the grants table, '' while there is none with words. */
  table: string;
  /** The table's distance from the top of the viewport, in whole pixels. */
  tableTop: number;
  /** Whether the panel stands right before what the table scrolls in. */
  isBeforeTable: boolean;
  /** Whether the host page's script has taken over its markup, where that is a host with React. */
  isHydrated: boolean;
  /** What the host page with React knows to be true at that moment; `null` on other pages. */
  truth: Truth | null;
}

/** The site, with a script that writes down every frame from the first, each once for as long as nothing changes. */
export function recorded(site: Site): Site {
  return { ...site, page: site.page.replace('<head>', `<head><script>(${record})()</script>`) };
}

/** The same, the script in a file of the site's own, as a strict policy demands. */
export function recordedInFile(site: Site): Site {
  const files = { ...site.files, '/record.js': { type: 'text/javascript', body: `(${record})()` } };
  return { ...site, page: site.page.replace('<head>', '<head><script src="/record.js"></script>'), files };
}

/** The frames so far, oldest first. */
export function framesOf(visit: Visit): Promise<Frame[]> {
  return visit.evaluate(() => (window as unknown as { seenFrames: Frame[] }).seenFrames);
}

/** The frames since they were last taken, the very last one counting again as the first of the next. */
export function takeFrames(visit: Visit): Promise<Frame[]> {
  return visit.evaluate(() => {
    const { seenFrames } = window as unknown as { seenFrames: Frame[] };
    return [...seenFrames.splice(0, seenFrames.length - 1), ...seenFrames];
  });
}

/** What stands on the screen now. */
export function frameNow(visit: Visit): Promise<Frame> {
  return visit.evaluate(() => (window as unknown as { frameNow: () => Frame }).frameNow());
}

/** Waits for two whole frames. */
export async function twoFrames(visit: Visit): Promise<void> {
  await visit.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  });
}

/** An account's table as `Frame.table` has it. */
export function tableWords({ rows }: Pick<SampleAccount, 'rows'>): string {
  return rows.map(({ received, state, balance, expires }) => received + state + balance + expires).join('|');
}

/** It runs in the page. A size that changes in each frame is told last before that frame is painted. */
function record(): void {
  const seen: Frame[] = [];
  const grants = () =>
    [...document.querySelectorAll('table')].find((table) =>
      /Received.*Expires/.test(table.textContent ?? ''),
    );
  const textIn = (element: Element | null | undefined) => element?.textContent ?? '';
  const wordsOf = (panel: HTMLElement | undefined) => {
    if (!panel?.checkVisibility({ visibilityProperty: true })) return '';
    return textIn(panel.shadowRoot?.querySelector('section'));
  };
  const figureIn = (panel: HTMLElement | undefined) => {
    if (!panel?.checkVisibility({ visibilityProperty: true })) return '';
    const oneLine = /You can spend (.*?)(?: ·|$)/.exec(textIn(panel.shadowRoot?.querySelector('.read')));
    return textIn(panel.shadowRoot?.querySelector('dd')) || (oneLine?.[1] ?? '');
  };
  const frame = (): Frame => {
    const panels = document.querySelectorAll<HTMLElement>('grantlens-panel');
    const [panel] = panels;
    const table = grants();
    const lines = [...(table?.querySelectorAll('tbody tr') ?? [])].map(textIn);
    const { host } = window as { host?: Host };
    return {
      panels: panels.length,
      status: panel?.dataset.status ?? '',
      figure: figureIn(panel),
      organization: textIn(document.querySelector('[aria-label=Organization]')),
      words: wordsOf(panel),
      table: table?.checkVisibility() ? lines.filter((line) => line !== '').join('|') : '',
      tableTop: Math.round(table?.getBoundingClientRect().top ?? 0),
      isBeforeTable: panel !== undefined && panel.nextElementSibling === table?.parentElement,
      isHydrated: host?.hydrated ?? false,
      truth: host?.truth() ?? null,
    };
  };
  const note = () => {
    const now = frame();
    if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now);
  };
  const probe = document.createElement('i');
  probe.style.cssText = 'position:fixed;height:1px;visibility:hidden';
  const step = () => {
    probe.style.width = probe.style.width === '1px' ? '2px' : '1px';
    requestAnimationFrame(step);
  };
  addEventListener('DOMContentLoaded', () => {
    // Not in the body, where it would be a neighbour of the page's own parts.
    document.documentElement.append(probe);
    new ResizeObserver(note).observe(probe);
    step();
  });
  Object.assign(window, { seenFrames: seen, frameNow: frame });
}
