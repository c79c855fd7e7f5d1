import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { FEATURES_OFF } from './browsers/chromium-features.ts';
import type { BrowserName } from './browsers/driver.ts';
import { ensurePrograms } from './browsers/install.ts';
import { pageCommands } from './in-page/commands.ts';
import { pageServer } from './in-page/server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The files of tests in pages that run in Firefox too with every `npm test`: what they prove depends on how a browser lays out,
 * paints or hits. What is the same code's work in each is proven in Chromium, and in Firefox with the long counts.
 */
const ALSO_IN_FIREFOX = [
  'random-operations',
  'marks',
  'layout-shift',
  'untouched-host',
  'host-look',
  'host-painting',
  'panel-clicks',
  'clipped',
  'balance-line',
];

/** One for each of the two processors that the tests are made for. */
const WORKERS = 2;

/** More than processors, since a test in a browser waits for a part of its time; and no more, since each starts browsers of its own. */
const BROWSER_WORKERS = 3;

/** Firefox takes twice as long for each; Chromium does all of them in a page. */
const FEW_IN_FIREFOX = 24;

/** Other numbers make other random operations. */
const seed = Number(process.env.GRANTLENS_SEED ?? 1);
const FEW = { operations: 120, roundTrips: 50, longestText: 200_000, eachOfTexts: 4 };
const MANY = { operations: 2000, roundTrips: 1000, longestText: 1_000_000, eachOfTexts: 1 };

interface PackagedTests {
  browser: BrowserName;
  name: string;
  include: string[];
  operations: number;
  isThorough?: boolean;
  /** Projects of another number run before or after. */
  groupOrder: number;
}

/** What can only be seen of the packaged extension in a browser; in Firefox, also a part of what is proven in pages in Chromium. */
function endToEnd(browser: BrowserName): TestProjectConfiguration {
  const also = browser === 'firefox' ? ALSO_IN_FIREFOX.map((name) => `test/in-page/${name}.test.ts`) : [];
  const include = ['test/e2e/*.test.ts', ...also];
  return packaged({ browser, name: `e2e-${browser}`, include, operations: FEW_IN_FIREFOX, groupOrder: 1 });
}

/** What holds on a machine that has the time, and so is tested when nothing else runs. */
function alone(browser: BrowserName, groupOrder: number): TestProjectConfiguration {
  const include = ['test/e2e/alone/*.test.ts'];
  return packaged({ browser, name: `alone-${browser}`, include, operations: FEW_IN_FIREFOX, groupOrder });
}

/** All that is proven in pages, with the packaged extension as well. */
function everythingPackaged(browser: BrowserName): TestProjectConfiguration {
  // Chromium has gone through all of the others with `npm test`.
  const include = ['test/in-page/**/*.test.ts', ...(browser === 'firefox' ? ['test/e2e/*.test.ts'] : [])];
  const { operations } = MANY;
  return packaged({ browser, name: `full-${browser}`, include, operations, isThorough: true, groupOrder: 1 });
}

/** Tests in one browser with the built extension, several files at a time. */
function packaged({
  browser,
  name,
  include,
  operations,
  isThorough = browser === 'chromium',
  groupOrder,
}: PackagedTests): TestProjectConfiguration {
  return {
    root,
    test: {
      name,
      provide: { browser, seed, operations, isThorough },
      include,
      environment: './test/e2e/kept-browsers.ts',
      globalSetup: browser === 'firefox' ? ['./test/e2e/used-profile.ts'] : [],
      pool: 'forks',
      isolate: false,
      maxWorkers: BROWSER_WORKERS,
      sequence: { groupOrder },
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

/** What needs no browser. */
function unit(
  name: string,
  include: string[],
  { roundTrips, longestText, eachOfTexts }: typeof FEW,
): TestProjectConfiguration {
  return {
    root,
    plugins: [preact()],
    test: {
      name,
      include,
      provide: { roundTrips, longestText, eachOfTexts },
      environment: 'happy-dom',
      setupFiles: ['./test/support/clean-document.ts'],
      isolate: false,
      maxWorkers: WORKERS,
      // Properties over many cases take their time on a busy machine.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

/** The built content script in pages of the tests' own, in Chromium, without the extension around it. */
const inPage: TestProjectConfiguration = {
  root,
  plugins: [pageServer()],
  test: {
    name: 'page',
    include: ['test/in-page/**/*.test.ts'],
    provide: { browser: 'chromium', seed, operations: FEW.operations, isThorough: true },
    maxWorkers: BROWSER_WORKERS,
    sequence: { groupOrder: 1 },
    testTimeout: 120_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      // A busy machine takes its time to open a page.
      connectTimeout: 180_000,
      provider: playwright({
        launchOptions: {
          args: [FEATURES_OFF],
          // Asked for when the browser starts: the other projects need none.
          get executablePath() {
            return ensurePrograms(['chromium']).chromium;
          },
          // As root, Chromium's sandbox refuses to start.
          chromiumSandbox: process.getuid?.() !== 0,
        },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
      commands: pageCommands,
    },
  },
};

/** The files that take by far the longest come first, so that no worker is left alone with one at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      /\/(random-operations|pictures|patterns|no-leak|organization)\.test\.ts$/.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/**
 * `unit` needs nothing but Node, and so does `long`; `built` looks at what was built; `page` runs it in pages, `e2e-…` in a
 * packaged browser, and `full-…` proves there all that is proven in pages; `interop` needs LibreOffice.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unit('unit', ['test/unit/**/*.test.{ts,tsx}'], FEW),
      unit(
        'long',
        ['test/unit/**/{round-trip,patterns}.test.ts', 'test/unit/redaction/no-leak.test.ts'],
        MANY,
      ),
      { root, test: { name: 'built', include: ['test/built/**/*.test.ts'], environment: 'node' } },
      inPage,
      endToEnd('chromium'),
      endToEnd('firefox'),
      alone('chromium', 2),
      alone('firefox', 3),
      everythingPackaged('chromium'),
      everythingPackaged('firefox'),
      {
        root,
        test: {
          name: 'interop',
          include: ['test/interop/**/*.test.ts'],
          environment: 'happy-dom',
          testTimeout: 120_000,
          // LibreOffice may have to be installed first.
          hookTimeout: 1_200_000,
        },
      },
    ],
  },
});
