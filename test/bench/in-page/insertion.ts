import { framesUntil, nextTask } from './moments.ts';

/** The cost of one insertion of the table. */
export interface Insertion {
  frames: number;
  /** From the insertion until after the paint. */
  milliseconds: number;
  /** The part until every observer of the page had run. */
  work: number;
}

export interface InsertionOptions {
  repetitions: number;
  /** What the panel must show; `null` if the page runs without the extension. */
  figure: string | null;
}

/**
 * Takes the table out of the page and inserts a copy, repeatedly, like an app whose tabs are switched: the address
 * changes to another tab and back, so that the panel disappears and appears again each time.
 * An insertion is made in its own task. From there the callbacks of `requestAnimationFrame` are counted, up to the first
 * one that finds the panel with its figure in the document: the paint of this frame shows it. A panel that comes later
 * within a frame's callbacks counts for the next frame, so the count may be one too high, but never too low. A task
 * posted from within the frame runs after its paint, and ends the time.
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
  // The change queued the observers, so whatever is queued now runs after them.
  const work = await Promise.resolve().then(() => performance.now() - start);
  const frames = await framesUntil(() => showsFigure(figure));
  await nextTask();
  return { frames, milliseconds: performance.now() - start, work };
}

/** Reads no styles or layout, which the page would then have to calculate before its frame. */
function showsFigure(figure: string | null): boolean {
  if (figure === null) return true;
  const panel = document.querySelector('grantlens-panel');
  return panel?.shadowRoot?.querySelector('section')?.textContent.includes(figure) ?? false;
}
