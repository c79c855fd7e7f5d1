const SIGNATURE_LENGTH = 8;
/** The length, name and checksum of a chunk, in bytes. */
const FRAME = 12;
const KEPT = new Set(['IHDR', 'IDAT', 'IEND']);
/** A screen's 96 dots an inch in dots a metre. */
const DOTS_A_METRE = 96 / 0.0254;
const PALETTE_COLOUR = 3;
const COLOUR_AT = 25;

/**
 * An encoded PNG that contains only the picture and its intended size (`pHYs`). What a browser adds about itself or the
 * machine is left out (PNG, 3rd edition, W3C 2025).
 * @throws RangeError if the bytes are not a PNG, or it needs its other chunks.
 */
export function plainPng(bytes: Uint8Array<ArrayBuffer>, scale: number): Uint8Array<ArrayBuffer> {
  const chunks = chunksOf(bytes);
  if (chunks[0]?.name !== 'IHDR' || chunks.at(-1)?.name !== 'IEND' || bytes[COLOUR_AT] === PALETTE_COLOUR)
    throw new RangeError('These bytes are not a PNG in full colours.');
  const parts = [bytes.subarray(0, SIGNATURE_LENGTH)];
  for (const { name, whole } of chunks) {
    if (KEPT.has(name)) parts.push(whole);
    if (name === 'IHDR') parts.push(physicalSize(scale));
  }
  return joined(parts);
}

interface Chunk {
  name: string;
  whole: Uint8Array<ArrayBuffer>;
}

function chunksOf(bytes: Uint8Array<ArrayBuffer>): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; at + FRAME <= bytes.length; ) {
    const end = at + FRAME + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) break;
    chunks.push({ name, whole: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}

function physicalSize(scale: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(FRAME + 9);
  const view = new DataView(chunk.buffer);
  const dots = Math.round(DOTS_A_METRE * scale);
  view.setUint32(0, 9);
  chunk.set([112, 72, 89, 115], 4);
  view.setUint32(8, dots);
  view.setUint32(12, dots);
  view.setUint8(16, 1);
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return chunk;
}

/** CRC-32 as required by PNG. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
