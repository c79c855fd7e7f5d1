import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SIZE_LIMIT } from '../size-limit.ts';

describe.each(['chrome-mv3', 'firefox-mv3'])('the content script of %s', (build) => {
  it('stays within its gate', async () => {
    const script = await readFile(
      join(import.meta.dirname, '../../.output', build, 'content-scripts/grants.js'),
    );
    expect(script.length).toBeLessThanOrEqual(SIZE_LIMIT.bytes);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(SIZE_LIMIT.gzipped);
  });
});
