import type { ExportFile } from '../../lib/export/index.ts';

/** Hands a file to the browser's own download. */
export function saveFile({ name, type, content }: ExportFile<string | Uint8Array<ArrayBuffer>>): void {
  saveBlob(name, new Blob([content], { type }));
}

/** Hands a file that is one already to the browser's own download. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
