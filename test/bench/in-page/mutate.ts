/** Where the mutations happen, beside the end of `body`. */
export const FEED = 'feed';

const MAX_AT_END = 50;

/** What was done to the page. */
export interface Mutations {
  changes: number;
  /** Frames that the page had meanwhile. */
  frames: number;
}

/** Changes the page as often as that for that long, spread evenly over the frames. */
export function mutate(perSecond: number, milliseconds: number): Promise<Mutations> {
  const start = performance.now();
  let changes = 0;
  let frames = 0;
  return new Promise((done) => {
    const onFrame = () => {
      const elapsed = Math.min(performance.now() - start, milliseconds);
      frames += 1;
      for (; changes < (elapsed * perSecond) / 1000; changes += 1) mutateOnce(changes);
      if (elapsed < milliseconds) requestAnimationFrame(onFrame);
      else done({ changes, frames });
    };
    requestAnimationFrame(onFrame);
  });
}

/** In turn: a new text in the feed, a new item, an old item less, and a node more or less at the end of `body`. */
function mutateOnce(nth: number): void {
  const feed = document.getElementById(FEED);
  const text = feed?.children[nth % feed.childElementCount]?.querySelector('b')?.firstChild;
  if (!feed || !text) throw new Error('The feed is empty.');
  if (nth % 4 === 0) text.nodeValue = `Request ${nth}`;
  if (nth % 4 === 1) feed.append(feed.firstElementChild?.cloneNode(true) ?? '');
  if (nth % 4 === 2) feed.firstElementChild?.remove();
  if (nth % 4 === 3) changeEnd(nth);
}

function changeEnd(nth: number): void {
  const toasts = document.querySelectorAll('body > .toast');
  if (toasts.length >= MAX_AT_END || (nth % 8 === 7 && toasts[0])) {
    toasts[0]?.remove();
    return;
  }
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.textContent = `Note ${nth}`;
  document.body.append(toast);
}
