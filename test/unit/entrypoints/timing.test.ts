import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atMostEvery } from '../../../entrypoints/grants.content/timing.ts';

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
