import type { Environment } from 'vitest/runtime';
import type { ExtensionBrowser } from '../browsers/driver.ts';

declare global {
  /** Browsers that the test files of one worker share, each by what it was started with. */
  var keptBrowsers: Map<string, Promise<ExtensionBrowser>>;
}

/** What the tests run in: Node, with browsers that live as long as the worker. To start one takes seconds. */
export default {
  name: 'kept-browsers',
  viteEnvironment: 'ssr',
  setup(global: typeof globalThis) {
    global.keptBrowsers = new Map();
    return {
      async teardown() {
        await Promise.all([...global.keptBrowsers.values()].map(async (browser) => (await browser).close()));
      },
    };
  },
} satisfies Environment;
