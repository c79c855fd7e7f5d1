/** The chunks of a PNG in their order. */
export function chunksIn(bytes: Uint8Array): { name: string; data: Buffer }[] {
  const all = Buffer.from(bytes);
  const chunks = [];
  for (let at = 8; at < all.length; ) {
    const length = all.readUInt32BE(at);
    chunks.push({
      name: all.toString('latin1', at + 4, at + 8),
      data: all.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** The names of the chunks. Equal names that follow each other are listed once. */
export function chunkNames(bytes: Uint8Array): string[] {
  return chunksIn(bytes)
    .map(({ name }) => name)
    .filter((name, index, all) => name !== all[index - 1]);
}
