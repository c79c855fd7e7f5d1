import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The part of the benchmark that runs in the page, with the product's `lib`, as one script. */
export async function inPageScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL('in-page/index.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = ([output].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error('The script was bundled into nothing.');
  return chunk.code;
}
