import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/**
 * Runs `task` at once for the first call in a frame and once more before the next paint for all later ones, so that a
 * page that changes its table very often costs two readings a frame at most, and what is painted is never old.
 */
export function twicePerFrame(context: ContentScriptContext, task: () => void): () => void {
  let ranInFrame = false;
  let again = false;
  const endFrame = () => {
    ranInFrame = false;
    if (!again) return;
    again = false;
    task();
  };
  return () => {
    if (ranInFrame) {
      again = true;
      return;
    }
    ranInFrame = true;
    context.requestAnimationFrame(endFrame);
    task();
  };
}

/** Runs `task` at most once in each `delay` milliseconds, at the end of them. */
export function atMostEvery(context: ContentScriptContext, delay: number, task: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    context.setTimeout(() => {
      waiting = false;
      task();
    }, delay);
  };
}
