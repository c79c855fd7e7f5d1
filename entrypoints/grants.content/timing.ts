import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** The part of the context that says whether the extension is still there. */
export type Lifetime = Pick<ContentScriptContext, 'isInvalid'>;

/**
 * Wraps a task for a timer, so that it is skipped if the extension is gone by then. The context's own timers would each leave
 * a listener on its signal until the page is closed.
 */
export function ifAlive(life: Lifetime, task: () => void): () => void {
  return () => {
    if (!life.isInvalid) task();
  };
}

/** The time for all tasks of one frame, in milliseconds. Later tasks wait for the next paint. */
const BUDGET = 24;

/**
 * Runs `task` at once while the budget of the frame lasts. For all later calls it runs once more before the next paint, so that
 * a page that changes its table very often stays quick. A callback reports the delay, so that outdated figures can be hidden:
 * the page may change its table too late in a frame for the task.
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
    // Reported each time, since something else may have shown the figures again.
    onDelayed();
  };
}

/** Runs `task` at most once in each `delay` milliseconds, at the end of them. */
export function throttle(life: Lifetime, delay: number, task: () => void): () => void {
  return spaced(life, () => delay, task);
}

/** The share of time that a task that is not urgent may take, and its longest wait in milliseconds. */
const SHARE = 0.005;
const LONGEST_WAIT = 5000;

/**
 * Runs `task` at most once in each `delay` milliseconds, at the end of them. It runs less often if it takes long, so that it
 * never takes a larger share of the time, even on a large page or a slow machine.
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
