/** Work that would keep a page from answering for longer is done in turns of so many milliseconds. */
const TURN = 30;

/** Called after each step of long work: ends the turn where it has taken long, and tells how many steps are done. */
export function pacing(onTurn: (steps: number) => void): () => Promise<void> {
  let since = performance.now();
  let steps = 0;
  return async () => {
    steps += 1;
    if (performance.now() - since < TURN) return;
    onTurn(steps);
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
}
