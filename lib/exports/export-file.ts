import type { ExportableAnalysis } from '../analysis/exportable.ts';

/** A file ready to be saved. */
export interface ExportFile<Content extends string | Uint8Array<ArrayBuffer> = string> {
  name: string;
  type: string;
  content: Content;
}

/** Named after what it holds and when that was read. */
export function fileName({ provenance }: ExportableAnalysis, ending: string): string {
  const readAt = provenance.readAt.slice(0, 16).replace('T', '-').replace(':', '');
  return `grantlens-credit-grants-${readAt}.${ending}`;
}
