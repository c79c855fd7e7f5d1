import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** What tells whether the extension is still there. */
export type Lifetime = Pick<ContentScriptContext, 'isInvalid'>;

/**
 * The task for the browser to run later, left out where the extension is gone by then. The context's own timers would
 * each leave a listener on its signal for as long as the page lives.
 */
export function ifAlive(life: Lifetime, task: () => void): () => void {
  return () => {
    if (!life.isInvalid) task();
  };
}

/** What all tasks of one frame may take before later ones wait for the next paint, in milliseconds. */
const BUDGET = 24;

/**
 * Runs `task` at once for as long as a frame's budget lasts, and once more before the next paint for all later calls, so
 * that a page that changes its table very often stays quick. Whoever is told of a delay can keep what is old from being
 * painted: a page may change its table after the last chance to follow within the frame.
 */
export function withinFrameBudget(life: Lifetime, task: () => void, onDelayed: () => void): () => void {
  let spent = 0;
  let isFrameCounted = false;
  let isWaiting = false;
  const countFrame = () => {
    if (!isFrameCounted) requestAnimationFrame(ifAlive(life, endFrame));
    isFrameCounted = true;
  };
  const run = () => {
    countFrame();
    const start = performance.now();
    task();
    spent += performance.now() - start;
  };
  const endFrame = () => {
    isFrameCounted = false;
    spent = 0;
    if (!isWaiting) return;
    isWaiting = false;
    run();
  };
  return () => {
    if (spent < BUDGET) return run();
    isWaiting = true;
    // Each time: something else may have shown the page again since the last.
    onDelayed();
  };
}

/** Runs `task` at most once in each `delay` milliseconds, at the end of them. */
export function throttle(life: Lifetime, delay: number, task: () => void): () => void {
  return spaced(life, () => delay, task);
}

/** The share of the time that a task without haste may take, and the longest that it then waits, in milliseconds. */
const SHARE = 0.005;
const LONGEST_WAIT = 5000;

/**
 * Runs `task` at most once in each `delay` milliseconds, at the end of them, and less often where it takes long: neither a
 * large page nor a slow machine loses a larger share of its time to it.
 */
export function throttleByCost(life: Lifetime, delay: number, task: () => void): () => void {
  let wait = delay;
  return spaced(
    life,
    () => wait,
    () => {
      const start = performance.now();
      task();
      wait = Math.min(Math.max(delay, (performance.now() - start) / SHARE), LONGEST_WAIT);
    },
  );
}

function spaced(life: Lifetime, delay: () => number, task: () => void): () => void {
  let waiting = false;
  const run = () => {
    waiting = false;
    task();
  };
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(ifAlive(life, run), delay());
  };
}
