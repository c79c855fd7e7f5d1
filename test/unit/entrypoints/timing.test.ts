import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atMostEvery, sparingly } from '../../../entrypoints/grants.content/timing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a task that waits', () => {
  it('runs once for all calls of its delay, and again for later ones', () => {
    const task = vi.fn();
    const call = atMostEvery({ isInvalid: false }, 100, task);
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
    atMostEvery(life, 100, task)();
    life.isInvalid = true;
    vi.advanceTimersByTime(100);
    expect(task).not.toHaveBeenCalled();
  });
});

describe('a task without haste', () => {
  it('takes no larger share of the time where it takes long, and waits no longer than five seconds', () => {
    let takes = 10;
    const task = vi.fn(() => void vi.advanceTimersByTime(takes));
    const call = sparingly({ isInvalid: false }, 1000, task);
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
