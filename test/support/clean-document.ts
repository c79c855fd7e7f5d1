import { afterAll } from 'vitest';

// Files share one document: what a test leaves there would be found by the next file.
afterAll(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});
