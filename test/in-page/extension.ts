import type { Reply } from '../../entrypoints/shared/ask-background.ts';
import { GRANTS_PAGE } from '../browsers/serve.ts';
import type { PageWindow } from './page-window.ts';

type Listener = (request: unknown, sender: object, reply: (reply: Reply) => void) => unknown;
type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** A content script as the manifest declares it. */
interface Declared {
  js: string[];
  matches: string[];
  exclude_matches?: string[];
}

const SITE = new URL(GRANTS_PAGE).origin;

const file = async (path: string) => (await fetch(`/extension/${path}`)).text();

/** The parts of the built extension that run in a page here. */
async function load() {
  const manifest = JSON.parse(await file('manifest.json'));
  const declared: Declared[] = manifest.content_scripts;
  return {
    manifest,
    messages: JSON.parse(await file(`_locales/${manifest.default_locale}/messages.json`)),
    content: await Promise.all(
      declared.map(async (each) => ({ ...each, scripts: await Promise.all(each.js.map(file)) })),
    ),
    background: await file(manifest.background.service_worker),
  };
}

const built = await load();

/** Runs the content scripts that are declared for the page's path, as the browser does before any script of the page. */
export function runContentScripts(own: PageWindow): void {
  putBrowser(own, { ask: askBackground });
  const address = SITE + own.location.pathname;
  // Each ends with its only star.
  const fits = (pattern: string) => address.startsWith(pattern.replace(/\*$/, ''));
  for (const { matches, exclude_matches = [], scripts } of built.content)
    if (matches.some(fits) && !exclude_matches.some(fits)) for (const script of scripts) own.eval(script);
}

let listener: Promise<Listener> | undefined;

/** What the extension's own background answers; it runs in a frame beside those of the tests. */
async function askBackground(request: unknown): Promise<unknown> {
  listener ??= startBackground();
  const listen = await listener;
  return new Promise((done) => {
    listen(request, {}, done);
  });
}

/** Files that run at the same time share their origin; each keeps in a database of its own. */
const DATABASE = `grantlens ${crypto.randomUUID()}`;

/** Takes away what was kept of earlier tests, so that each begins like a first visit. */
export function forgetAll(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}

async function startBackground(): Promise<Listener> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const own = frame.contentWindow as PageWindow;
  const { indexedDB: databases } = own;
  const open = databases.open.bind(databases);
  databases.open = (_, version) => open(DATABASE, version);
  // All files would share one copy, and none is needed here.
  Object.defineProperty(own.navigator, 'storageBuckets', { value: undefined });
  return new Promise((listen) => {
    putBrowser(own, { listen });
    own.eval(built.background);
  });
}

/** What a part of the extension asks others, or is asked by them. */
interface Talk {
  ask?: (request: unknown) => Promise<unknown>;
  listen?: (listener: Listener) => void;
}

/** Puts `browser` into the window. Permissions are never given, and what is sent travels as JSON. */
function putBrowser(own: PageWindow, { ask, listen }: Talk): void {
  const quiet = { addListener: () => undefined };
  const travelled = (sent: unknown) => own.JSON.parse(JSON.stringify(sent ?? null));
  own.browser = {
    i18n: { getMessage, getUILanguage: () => 'en' },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setBadgeText: async () => undefined,
      setTitle: async () => undefined,
    },
    permissions: { contains: async () => false, onAdded: quiet, onRemoved: quiet },
    runtime: {
      id: 'grantlens',
      getManifest: () => built.manifest,
      getURL: (path: string) => new URL(`/extension/${path.replace(/^\//, '')}`, location.href).href,
      sendMessage: async (request: unknown) => travelled(await ask?.(travelled(request))),
      onMessage: { addListener: (listener: Listener) => listen?.(listener) },
      onInstalled: quiet,
      onStartup: quiet,
    },
  };
}

/** As the browser does it: `$NAME$` stands for a placeholder, `$1` in that for a value, `$$` for a dollar. */
function getMessage(name: string, values: readonly string[] = []): string {
  const { message, placeholders = {} }: Message = built.messages[name] ?? { message: '' };
  return message.replace(/\$(\w+)\$|\$(\d)|\$\$/g, (sign, key?: string, nth?: string) => {
    if (sign === '$$') return '$';
    if (nth !== undefined) return values[Number(nth) - 1] ?? '';
    const content = placeholders[(key ?? '').toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  });
}
