import type { PageWindow } from './page-window.ts';

interface Waiting {
  due: number;
  run: () => void;
  timer: number;
}

/** The clock of a page, in which time can pass without anybody waiting for it. */
export class PageClock {
  readonly #waiting = new Map<number, Waiting>();
  readonly #start: Window['setTimeout'];
  readonly #now: () => number;
  #skipped = 0;
  #ids = 0;

  /** Puts it into the window: timers and `performance.now`. */
  constructor(own: PageWindow) {
    this.#start = own.setTimeout.bind(own);
    this.#stop = own.clearTimeout.bind(own);
    const real = own.performance.now.bind(own.performance);
    this.#now = () => real() + this.#skipped;
    own.performance.now = this.#now;
    const clear = (id: number) => this.#end(id);
    const begin = (isRepeated: boolean) => this.#begin(isRepeated);
    Object.assign(own, { setTimeout: begin(false), setInterval: begin(true) });
    Object.assign(own, { clearTimeout: clear, clearInterval: clear });
  }

  /** Lets so many milliseconds pass at once: what was due in them runs, in its order. */
  skip(milliseconds: number): void {
    const until = this.#now() + milliseconds;
    this.#skipped += milliseconds;
    const pending = [...this.#waiting].sort(([, one], [, other]) => one.due - other.due);
    for (const [id, { due, run }] of pending) {
      // What ran before may have ended it.
      if (!this.#waiting.has(id)) continue;
      this.#end(id);
      if (due <= until) run();
      else this.#arm(id, due, run);
    }
  }

  readonly #stop: Window['clearTimeout'];

  #begin(isRepeated: boolean) {
    return (task: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): number => {
      this.#ids += 1;
      const id = this.#ids;
      const run = () => {
        this.#waiting.delete(id);
        if (isRepeated) this.#arm(id, this.#now() + delay, run);
        task(...given);
      };
      this.#arm(id, this.#now() + delay, run);
      return id;
    };
  }

  #arm(id: number, due: number, run: () => void): void {
    const timer = this.#start(run, Math.max(0, due - this.#now()));
    this.#waiting.set(id, { due, run, timer });
  }

  #end(id: number): void {
    this.#stop(this.#waiting.get(id)?.timer);
    this.#waiting.delete(id);
  }
}
