import type { Site, Visit } from '../browsers/driver.ts';
import type { Host } from '../host/controls.ts';
import type { Truth } from '../host/truth.ts';
import type { SampleAccount } from '../samples/account.ts';

/** What was on the screen in one frame. */
export interface Frame {
  panels: number;
  /** The panel's `data-status`, '' without a panel. */
  status: string;
  /** The panel's figure for what can be spent, also when it is collapsed; '' if it has none. */
  figure: string;
  /** The organization in the host page's header; '' if there is none. */
  organization: string;
  /** The text of the panel, which must not contain another organization's name; '' without a panel. */
  words: string;
  /** The text of the grants table; '' if there is none with text. */
  table: string;
  /** The table's distance from the top of the viewport, in whole pixels. */
  tableTop: number;
  /** Whether the panel is directly before the element in which the table scrolls. */
  isBeforeTable: boolean;
  /** Whether React has hydrated the host page, if that uses React. */
  isHydrated: boolean;
  /** The true state of a host page with React at that moment; `null` on other pages. */
  truth: Truth | null;
}

/** The site with a script that records every frame from the first. Equal frames in a row are recorded once. */
export function recorded(site: Site): Site {
  return { ...site, page: site.page.replace('<head>', `<head><script>(${record})()</script>`) };
}

/** The same with the script in a file of the site, as a strict policy requires. */
export function recordedInFile(site: Site): Site {
  const files = { ...site.files, '/record.js': { type: 'text/javascript', body: `(${record})()` } };
  return { ...site, page: site.page.replace('<head>', '<head><script src="/record.js"></script>'), files };
}

/** The frames so far, oldest first. */
export function framesOf(visit: Visit): Promise<Frame[]> {
  return visit.evaluate(() => (window as unknown as { seenFrames: Frame[] }).seenFrames);
}

/** The frames since the last call. The very last one counts again as the first of the next call. */
export function takeFrames(visit: Visit): Promise<Frame[]> {
  return visit.evaluate(() => {
    const { seenFrames } = window as unknown as { seenFrames: Frame[] };
    return [...seenFrames.splice(0, seenFrames.length - 1), ...seenFrames];
  });
}

/** What is on the screen now. */
export function frameNow(visit: Visit): Promise<Frame> {
  return visit.evaluate(() => (window as unknown as { frameNow: () => Frame }).frameNow());
}

/** Waits for two whole frames. */
export async function twoFrames(visit: Visit): Promise<void> {
  await visit.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  });
}

/** An account's table in the form of `Frame.table`. */
export function tableWords({ rows }: Pick<SampleAccount, 'rows'>): string {
  return rows.map(({ received, state, balance, expires }) => received + state + balance + expires).join('|');
}

/** It runs in the page. A size that changes in each frame is observed last before that frame is painted. */
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
    // Outside of the body, where it would be a neighbour of the page's own parts.
    document.documentElement.append(probe);
    new ResizeObserver(note).observe(probe);
    step();
  });
  Object.assign(window, { seenFrames: seen, frameNow: frame });
}
