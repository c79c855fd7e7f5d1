import { expect } from 'vitest';
import type { Visit } from '../browsers/driver.ts';
import { poll } from '../browsers/poll.ts';
import { falsehood, shortfall } from './claims.ts';
import { type Frame, frameNow, takeFrames } from './frames.ts';

/**
 * Waits until the panel is correct for a host page at rest. `isWalked`: every part of the list has been on the screen
 * since its last change. Resolves to the present frame.
 */
export async function settled(visit: Visit, { isWalked }: { isWalked: boolean }, name = ''): Promise<Frame> {
  const look = async () => {
    const frame = await frameNow(visit);
    const reason = shortfall(frame, isWalked);
    if (reason !== null) throw new Error(reason);
    return frame;
  };
  return poll(look, `the panel to come to rest, ${name}`, visit.pause);
}

/** Expects that no frame so far, or since the last call, showed anything false. */
export async function expectNothingFalse(visit: Visit, names: readonly string[], name = ''): Promise<void> {
  const frames = await takeFrames(visit);
  const wrong = frames.flatMap((frame, nth) => {
    const what = falsehood(frame, names);
    return what === null ? [] : [{ what, frame, before: frames[nth - 1] }];
  });
  expect(wrong, name).toEqual([]);
}
