import type { Buffer } from 'node:buffer';

/** The browsers Grantlens is made for. */
export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** Folder of the built extension; absent: the browser runs without it, to compare the page with and without. */
  extension?: string;
  headed?: boolean;
  /** The zone the browser lives in, such as `America/Los_Angeles`; absent: the machine's. */
  timeZone?: string;
  /** A profile to begin with a copy of; absent: a new one. */
  usedProfile?: string;
  /** A profile to live in, which stays after the end; absent: one that goes with the browser. */
  ownProfile?: string;
  /** Where to leave a copy of the profile in the end. */
  keepProfileAs?: string;
  /** The language that the browser tells pages, such as `ja-JP`; absent: its own. */
  locale?: string;
}

/** A file as it is answered; `status` is 200 unless said. */
export interface SiteFile {
  type: string;
  body: string;
  status?: number;
  /** Where an answer with a status of redirection leads to. */
  location?: string;
}

/** What https://platform.openai.com answers in one visit; every other host, and every other path, is refused. */
export interface Site {
  /** The HTML that answers every document request. */
  page: string;
  /** Further files by path, such as `/assets/app.js`; on another host by origin and path, open to every origin. */
  files?: Record<string, SiteFile>;
  /** Sent with the document, such as `content-security-policy`. */
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
  /** The name as the browser wrote it. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface ExtensionBrowser {
  name: BrowserName;
  version: string;
  /** Opens the site in a tab of its own and waits for its `load` event. */
  open(site: Site, options?: OpenOptions): Promise<Visit>;
  /** Opens a page of the extension itself, such as `popup.html`. */
  openOwn(path: string, options?: Omit<OpenOptions, 'address'>): Promise<Visit>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
  /** Ends all processes of the browser at once and in the midst of whatever they do. */
  kill(): Promise<void>;
}

export type Truthy<T> = Exclude<T, null | undefined | false | 0 | 0n | ''>;

/**
 * One tab. What `evaluate` and `until` carry in and out travels as JSON (a node as its name, nothing as `null`), and
 * their functions see only their arguments.
 */
export interface Visit {
  /** Calls the function in the page's own world. */
  evaluate<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** The function's first truthy value; fails after ten seconds, naming the condition. */
  until<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Truthy<Awaited<Result>>>;
  /** A moment between two looks at the page. */
  pause(): Promise<void>;
  /** Runs a script's text in the page's own world, whatever the page's CSP; the value of its last expression. */
  run(source: string): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
  /** In Firefox the scheme is the whole browser's, so it changes in its other tabs too. */
  colorScheme(scheme: ColorScheme): Promise<void>;
  /** Lays the page out as for this medium; no driver of Firefox does. */
  media(medium: 'print' | 'screen'): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  wheel(x: number, y: number, dx: number, dy: number): Promise<void>;
  /** A key, with modifiers before it if any: `Tab`, `Shift+Tab`, `Escape`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A PNG of the viewport or a part of it. */
  screenshot(path: string, area?: Area): Promise<void>;
  /** What the browser saved because of the trigger. One download at a time. */
  download(trigger: () => Promise<void>): Promise<SavedFile>;
  /** What a paste would insert: read by pasting in a blank tab. */
  clipboardText(): Promise<string>;
  /** The PNG that a paste would insert, as the browser hands it on; `null` where there is none. */
  clipboardPicture(): Promise<Buffer | null>;
  /**
   * Each `error:` and `warning:` of the console and each `uncaught:` error so far, what a CSP blocked included.
   * Chromium's console also tells of loads that were refused; Firefox's does not.
   */
  consoleProblems(): string[];
  /** Each http(s) or ws(s) address the tab asked for, refused ones included. */
  requests(): string[];
  navigate(address: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}
