/** Resolves in a new task, after the current one has finished. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });
}

/** Resolves in the callbacks of the next frame, before its layout and paint. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => done());
  });
}

/** Waits until the condition holds within a frame's callbacks. Resolves to the number of frames, including that one. */
export async function framesUntil(condition: () => boolean): Promise<number> {
  for (let frames = 1; ; frames += 1) {
    await nextFrame();
    if (condition()) return frames;
  }
}
