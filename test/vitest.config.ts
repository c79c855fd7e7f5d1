import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { BrowserName } from './browsers/driver.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each has a browser at work; with more of them than processors, what a test waits for takes too long. */
const E2E_WORKERS = 2;

/** All end-to-end tests in one browser with the built extension, several files at a time. */
function endToEnd(browser: BrowserName): TestProjectConfiguration {
  return {
    root,
    test: {
      name: `e2e-${browser}`,
      provide: { browser },
      include: ['test/e2e/**/*.test.ts'],
      environment: './test/e2e/kept-browsers.ts',
      pool: 'forks',
      isolate: false,
      maxWorkers: E2E_WORKERS,
      sequence: { groupOrder: 1 },
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

/** The file that takes by far the longest comes first, so that no worker is left alone with it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('/random-operations.test.ts');
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** `unit` needs nothing but Node; `built` looks at what was built; `interop` needs LibreOffice; `e2e-…` drives a browser. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          isolate: false,
          // Properties over many cases take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      { root, test: { name: 'built', include: ['test/built/**/*.test.ts'], environment: 'node' } },
      endToEnd('chromium'),
      endToEnd('firefox'),
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
