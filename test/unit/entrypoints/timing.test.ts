import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle, throttleByCost, withinFrameBudget } from '../../../entrypoints/grants.content/timing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a task that waits', () => {
  it('runs once for all calls of its delay, and again for later ones', () => {
    const task = vi.fn();
    const call = throttle({ isInvalid: false }, 100, task);
    call();
    call();
    vi.advanceTimersByTime(100);
    expect(task).toHaveBeenCalledTimes(1);
    call();
    vi.advanceTimersByTime(100);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('is left out where the extension has gone meanwhile', () => {
    const task = vi.fn();
    const life = { isInvalid: false };
    throttle(life, 100, task)();
    life.isInvalid = true;
    vi.advanceTimersByTime(100);
    expect(task).not.toHaveBeenCalled();
  });
});

describe('a task without haste', () => {
  it('takes no larger share of the time where it takes long, and waits no longer than five seconds', () => {
    let takes = 10;
    const task = vi.fn(() => void vi.advanceTimersByTime(takes));
    const call = throttleByCost({ isInvalid: false }, 1000, task);
    const callAfter = (milliseconds: number) => {
      call();
      vi.advanceTimersByTime(milliseconds);
      return task.mock.calls.length;
    };
    expect(callAfter(1000)).toBe(1);
    expect(callAfter(1999)).toBe(1);
    takes = 1000;
    expect(callAfter(1)).toBe(2);
    takes = 0;
    expect(callAfter(4999)).toBe(2);
    expect(callAfter(1)).toBe(3);
    expect(callAfter(1000)).toBe(4);
  });
});

describe('a task before the next paint', () => {
  const FRAME = 16;
  const followed = (takes: number) => {
    // While a task works no timer fires.
    const clock = performance.now.bind(performance);
    let worked = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + worked);
    const task = vi.fn(() => {
      worked += takes;
    });
    const onDelayed = vi.fn();
    const call = withinFrameBudget({ isInvalid: false }, task, onDelayed);
    return { task, onDelayed, call };
  };

  it('runs at once, and once more in the next frame for all that came when the budget of this one was spent', () => {
    const { task, onDelayed, call } = followed(13);
    for (let times = 0; times < 5; times++) call();
    expect(task).toHaveBeenCalledTimes(2);
    expect(onDelayed).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(FRAME);
    expect(task).toHaveBeenCalledTimes(3);
  });

  it('runs at once again where the last one, before a paint, had spent all of a budget', () => {
    const { task, call } = followed(30);
    call();
    call();
    vi.advanceTimersByTime(FRAME);
    expect(task).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10 * FRAME);
    call();
    expect(task).toHaveBeenCalledTimes(3);
  });
});
