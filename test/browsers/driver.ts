import type { Buffer } from 'node:buffer';

/** The browsers that Grantlens supports. */
export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** Folder of the built extension. Absent: the browser runs without it, for comparison. */
  extension?: string;
  headed?: boolean;
  /** The browser's time zone, such as `America/Los_Angeles`. Absent: the machine's. */
  timeZone?: string;
  /** A profile of which to use a copy. Absent: a new one. */
  usedProfile?: string;
  /** A profile to use, which remains after the end. Absent: one that is removed with the browser. */
  ownProfile?: string;
  /** Where to store a copy of the profile at the end. */
  keepProfileAs?: string;
  /** The language that the browser reports to pages, such as `ja-JP`. Absent: its own. */
  locale?: string;
}

/** A file of a site. `status` is 200 if absent. */
export interface SiteFile {
  type: string;
  body: string;
  status?: number;
  /** The target, if the status is a redirection. */
  location?: string;
}

/** What https://platform.openai.com answers in one visit. Every other host and every other path is refused. */
export interface Site {
  /** The HTML for every document request. */
  page: string;
  /** Further files by path, such as `/assets/app.js`. Files on another host are by origin and path, and open to every origin. */
  files?: Record<string, SiteFile>;
  /** Headers of the document, such as `content-security-policy`. */
  headers?: Record<string, string>;
}

export interface OpenOptions {
  width?: number;
  height?: number;
  colorScheme?: ColorScheme;
  /** Absent: the address of the grants page. */
  address?: string;
}

export interface Point {
  x: number;
  y: number;
}

/** A part of the viewport, in CSS pixels. */
export interface Area extends Point {
  width: number;
  height: number;
}

export interface SavedFile {
  /** The name that the browser gave the file. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface ExtensionBrowser {
  name: BrowserName;
  version: string;
  /** Opens the site in a new tab and waits for its `load` event. */
  open(site: Site, options?: OpenOptions): Promise<Visit>;
  /** Opens a page of the extension itself, such as `popup.html`. */
  openOwn(path: string, options?: Omit<OpenOptions, 'address'>): Promise<Visit>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
  /** Kills all processes of the browser at once, whatever they are doing. */
  kill(): Promise<void>;
}

export type Truthy<T> = Exclude<T, null | undefined | false | 0 | 0n | ''>;

/**
 * One tab. Values into and out of `evaluate` and `until` are passed as JSON (a node as its name, a missing value as
 * `null`), and their functions can use only their arguments.
 */
export interface Visit {
  /** Calls the function in the page's own world. */
  evaluate<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** The function's first truthy value. It fails after ten seconds and names the condition. */
  until<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Truthy<Awaited<Result>>>;
  /** A short pause between two checks of the page. */
  pause(): Promise<void>;
  /** Runs a script's text in the page's own world, whatever the page's CSP, and resolves to the value of its last expression. */
  run(source: string): Promise<unknown>;
  /** Brings the tab before the others of its window: one behind another takes no clicks. */
  toFront(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** In Firefox this applies to the whole browser, so other tabs change too. */
  colorScheme(scheme: ColorScheme): Promise<void>;
  /** Lays the page out for this medium. Firefox's automation does not support it. */
  media(medium: 'print' | 'screen'): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  wheel(x: number, y: number, dx: number, dy: number): Promise<void>;
  /** Presses a key, with optional modifiers before it: `Tab`, `Shift+Tab`, `Escape`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A PNG of the viewport or a part of it. */
  screenshot(path: string, area?: Area): Promise<void>;
  /** The file that the browser saves because of the trigger. One download at a time. */
  download(trigger: () => Promise<void>): Promise<SavedFile>;
  /** The text that a paste inserts, read by pasting in a blank tab. */
  clipboardText(): Promise<string>;
  /** The PNG that a paste inserts, as the browser provides it; `null` if there is none. */
  clipboardPicture(): Promise<Buffer | null>;
  /**
   * Each `error:` and `warning:` of the console and each `uncaught:` error so far, including what a CSP blocked.
   * Chromium's console also reports refused loads; Firefox's does not.
   */
  consoleProblems(): string[];
  /** Each http(s) or ws(s) address that the tab requested, including refused ones. */
  requests(): string[];
  navigate(address: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}
