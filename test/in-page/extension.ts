import type { Reply } from '../../entrypoints/shared/ask-background.ts';

/** What the content script and the background find in place of the browser's own `browser`; all of it runs in the page. */
export interface Surroundings {
  manifest: { version: string };
  /** The messages of the built extension, as `_locales` has them. */
  messages: Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
  /** Where the files of the built extension are served. */
  files: string;
}

type Listener = (request: unknown, sender: object, reply: (reply: Reply) => void) => unknown;

/** What a realm of the extension leaves in its window for the tests. */
export interface Realm {
  /** Whoever listens to requests in this realm. */
  listener?: Listener;
  /** Hands a request to the background. */
  ask?: (request: unknown) => Promise<unknown>;
}

/** Puts `browser` into this window; permissions are never given. It is one function and needs nothing from outside. */
export function putBrowser({ manifest, messages, files }: Surroundings): void {
  const realm: Realm = {};
  const quiet = { addListener: () => undefined };
  const message = (name: string, values: readonly string[] = []) => {
    const { message = '', placeholders = {} } = messages[name] ?? {};
    const value = (content: string) => content.replace(/\$(\d)/g, (_, nth) => values[nth - 1] ?? '');
    return value(
      message.replace(/\$(\w+)\$|\$\$/g, (sign, key) =>
        sign === '$$' ? '$' : (placeholders[key?.toLowerCase()]?.content ?? sign),
      ),
    );
  };
  const browser = {
    i18n: { getMessage: message, getUILanguage: () => 'en' },
    permissions: { contains: async () => false, onAdded: quiet, onRemoved: quiet },
    runtime: {
      id: 'grantlens',
      getManifest: () => manifest,
      getURL: (path: string) => new URL(path.replace(/^\//, ''), files).href,
      sendMessage: async (request: unknown) =>
        JSON.parse(JSON.stringify((await realm.ask?.(request)) ?? null)),
      onMessage: {
        addListener: (listener: Listener) => {
          realm.listener = listener;
        },
      },
      onInstalled: quiet,
      onStartup: quiet,
    },
  };
  Object.assign(window, { browser, realm });
}
