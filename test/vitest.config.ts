import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `unit` needs nothing but Node; `built` looks at what was built; `interop` needs LibreOffice; `e2e` drives both browsers with the built extension, one file at a time. */
export default defineConfig({
  test: {
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
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
