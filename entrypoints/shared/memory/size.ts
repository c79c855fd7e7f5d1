/** What the memory takes on the disk, in bytes; `null` where the browser does not tell. */
export async function sizeOnDisk(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  return usage ?? null;
}
