import type { ExportFile } from '../../lib/export/index.ts';

/** Saves a file through the browser's own download. */
export function saveFile({ name, type, content }: ExportFile<string | Uint8Array<ArrayBuffer>>): void {
  saveBlob(name, new Blob([content], { type }));
}

/** Saves a `Blob` through the browser's own download. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
