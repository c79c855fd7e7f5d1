import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { plainPng } from '../../../lib/picture/png.ts';
import { chunkNames, chunksIn } from '../../support/png-chunks.ts';

/** A small picture with a text chunk in it, as an encoder may write one. */
function written(): Uint8Array<ArrayBuffer> {
  const png = new PNG({ width: 3, height: 2 });
  png.data.fill(200);
  const bytes = PNG.sync.write(png);
  const text = Buffer.from('\0\0\0\x07tEXtAuthor\0\0\0\0\0', 'latin1');
  return new Uint8Array(Buffer.concat([bytes.subarray(0, 33), text, bytes.subarray(33)]));
}

describe('a plain PNG', () => {
  it.each([
    [1, 3780],
    [2, 7559],
  ])('holds the picture and its size at %ix, and nothing else', (scale, dots) => {
    expect(chunkNames(written())).toContain('tEXt');
    const plain = plainPng(written(), scale);
    expect(chunkNames(plain)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const size = chunksIn(plain)[1]?.data;
    expect([size?.readUInt32BE(0), size?.readUInt32BE(4), size?.[8]]).toEqual([dots, dots, 1]);
    // It checks the sum of each chunk.
    const read = PNG.sync.read(Buffer.from(plain), { checkCRC: true });
    expect([read.width, read.height, read.data[0]]).toEqual([3, 2, 200]);
  });

  it.each([new Uint8Array(), new TextEncoder().encode('GIF89a, no PNG at all, but long enough to look at')])(
    'is not made of anything else',
    (bytes) => {
      expect(() => plainPng(bytes, 1)).toThrow(RangeError);
    },
  );
});
