/** A new task, after whatever the current one has left to do. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });
}

/** The callbacks of the next frame, before it is laid out and painted. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => done());
  });
}

/** Frames pass until the condition holds within one's callbacks: how many, that one included. */
export async function framesUntil(condition: () => boolean): Promise<number> {
  for (let frames = 1; ; frames += 1) {
    await nextFrame();
    if (condition()) return frames;
  }
}
