/** Where the mutations happen, beside the end of `body`. */
export const FEED = 'feed';

const MOST_AT_END = 50;

/** Changes the page as often as that for that long, spread evenly over the frames; how many changes there were. */
export function mutate(perSecond: number, milliseconds: number): Promise<number> {
  const start = performance.now();
  let count = 0;
  return new Promise((done) => {
    const onFrame = () => {
      const elapsed = Math.min(performance.now() - start, milliseconds);
      for (; count < (elapsed * perSecond) / 1000; count += 1) mutateOnce(count);
      if (elapsed < milliseconds) requestAnimationFrame(onFrame);
      else done(count);
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
  if (toasts.length >= MOST_AT_END || (nth % 8 === 7 && toasts[0])) {
    toasts[0]?.remove();
    return;
  }
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.textContent = `Note ${nth}`;
  document.body.append(toast);
}
