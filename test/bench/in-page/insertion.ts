import { framesUntil, nextTask } from './moments.ts';

/** What one insertion of the table took. */
export interface Insertion {
  frames: number;
  /** From the insertion until after the paint. */
  milliseconds: number;
  /** Of it, until every observer of the page had been told and was done. */
  work: number;
}

export interface InsertionOptions {
  repetitions: number;
  /** What the panel has to show; `null` without the extension: the page alone. */
  figure: string | null;
}

/**
 * Takes the table out of the page and puts a copy in, again and again, as an app does whose tabs are changed: the
 * address goes to another tab and back, so that each time the panel goes and comes anew.
 *
 * An insertion is made in a task of its own. From there the callbacks of `requestAnimationFrame` are counted up to the
 * first that finds the panel, its figure in it, in the document: the paint that ends this frame shows it. A panel that
 * comes later within a frame's callbacks counts as the next frame's, so the count may be one too high, never too low.
 * A task posted from within the frame runs after its paint, and ends the time.
 */
export async function measureInsertions({ repetitions, figure }: InsertionOptions): Promise<Insertion[]> {
  const home = location.pathname;
  const block = document.querySelector('table')?.parentElement;
  const slot = block?.parentElement;
  if (!block || !slot) throw new Error('The page has no table.');
  const before = block.nextSibling;
  let current: Element = block;
  const insertions: Insertion[] = [];
  for (let nth = 0; nth < repetitions; nth++) {
    current.remove();
    history.pushState(null, '', `${home}/../overview`);
    await framesUntil(() => document.querySelector('grantlens-panel') === null);
    history.pushState(null, '', home);
    await framesUntil(() => true);
    current = block.cloneNode(true) as Element;
    insertions.push(await insert(() => slot.insertBefore(current, before), figure));
  }
  return insertions;
}

async function insert(change: () => void, figure: string | null): Promise<Insertion> {
  await nextTask();
  const start = performance.now();
  change();
  // Observers were put in the queue by the change, so whatever is queued now comes after them.
  const work = await Promise.resolve().then(() => performance.now() - start);
  const frames = await framesUntil(() => showsFigure(figure));
  await nextTask();
  return { frames, milliseconds: performance.now() - start, work };
}

/** Without asking for styles or layout, which the page would then have to work out before its frame. */
function showsFigure(figure: string | null): boolean {
  if (figure === null) return true;
  const panel = document.querySelector('grantlens-panel');
  return panel?.shadowRoot?.querySelector('section')?.textContent.includes(figure) ?? false;
}
