import { strFromU8, unzipSync } from 'fflate';

/** All texts of a workbook, as in its file. */
export function sharedStrings(workbook: Uint8Array): string {
  const texts = unzipSync(workbook)['xl/sharedStrings.xml'];
  if (!texts) throw new Error('The workbook holds no texts.');
  return strFromU8(texts);
}
