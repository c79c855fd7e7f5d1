import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SIZE_LIMIT } from '../size-limit.ts';
import type { Figure } from './figures.ts';

/** The size of the content script, plain and gzipped. */
export function scriptSize(extension: string): Figure[] {
  const script = readFileSync(join(extension, 'content-scripts/grants.js'));
  const gzipped = gzipSync(script, { level: 9 }).length;
  const { bytes, gzipped: most } = SIZE_LIMIT;
  return [
    { name: 'content script', measured: script.length, unit: 'bytes', limit: bytes },
    { name: 'content script, gzipped', measured: gzipped, unit: 'bytes', limit: most },
  ];
}
