/** The id of the element that changes, besides the end of `body`. */
export const FEED = 'feed';

const MAX_AT_END = 50;

/** The changes made to the page. */
export interface Mutations {
  changes: number;
  /** The frames of the page during that time. */
  frames: number;
}

/** Changes the page at this rate for this time, evenly spread over the frames. */
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

/** In rotation: changes a text in the feed, adds an item, removes an old item, and adds or removes a node at the end of `body`. */
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
