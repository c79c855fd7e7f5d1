/** A window that a test has opened, in whose own world its scripts and the content script run. */
export type PageWindow = Window & typeof globalThis & { browser?: unknown };
