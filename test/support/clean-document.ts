import { afterAll } from 'vitest';

// Files share one document, so the next file would find what a test leaves there.
afterAll(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});
