/** What lets time pass in a page without waiting for it. */
export interface SkippingClock {
  /** Lets so many milliseconds pass at once: what was due in them runs, in its order. */
  skip(milliseconds: number): void;
}

/** Puts the clock into this window: timers and `performance.now`. It is one function and needs nothing from outside. */
export function putClock(): void {
  const { setTimeout: start, clearTimeout: stop } = window;
  const real = performance.now.bind(performance);
  const waiting = new Map<number, { due: number; run: () => void; timer: number }>();
  let skipped = 0;
  let ids = 0;
  const now = () => real() + skipped;
  const arm = (id: number, due: number, run: () => void) => {
    const timer = Reflect.apply(start, window, [run, Math.max(0, due - now())]);
    waiting.set(id, { due, run, timer });
  };
  const begin = (isRepeated: boolean) => {
    return (task: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
      const id = ++ids;
      const run = () => {
        waiting.delete(id);
        if (isRepeated) arm(id, now() + delay, run);
        task(...given);
      };
      arm(id, now() + delay, run);
      return id;
    };
  };
  const end = (id: number) => {
    stop(waiting.get(id)?.timer);
    waiting.delete(id);
  };
  const clock: SkippingClock = {
    skip(milliseconds) {
      const until = now() + milliseconds;
      skipped += milliseconds;
      const pending = [...waiting].sort(([, one], [, other]) => one.due - other.due);
      for (const [id, { due, run, timer }] of pending) {
        // What ran before may have ended it.
        if (!waiting.has(id)) continue;
        stop(timer);
        if (due <= until) run();
        else arm(id, due, run);
      }
    },
  };
  performance.now = now;
  Object.assign(window, { setTimeout: begin(false), setInterval: begin(true) });
  Object.assign(window, { clearTimeout: end, clearInterval: end, clock });
}
