import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_SIZE_LIMIT, ROUTE_SIZE_LIMIT, SIZE_LIMIT } from '../size-limit.ts';

describe.each(['chrome-mv3', 'firefox-mv3'])('in %s', (build) => {
  const script = (name: string) =>
    readFile(join(import.meta.dirname, '../../.output', build, 'content-scripts', name));

  it('the content script stays within its gate', async () => {
    const content = await script('grants.js');
    expect(content.length).toBeLessThanOrEqual(SIZE_LIMIT.bytes);
    expect(gzipSync(content, { level: 9 }).length).toBeLessThanOrEqual(SIZE_LIMIT.gzipped);
  });

  it('the script of the account’s other pages stays within its own', async () => {
    expect((await script('account.js')).length).toBeLessThanOrEqual(ACCOUNT_SIZE_LIMIT.bytes);
  });

  it('the route script stays within its own', async () => {
    expect((await script('route.js')).length).toBeLessThanOrEqual(ROUTE_SIZE_LIMIT.bytes);
  });
});
