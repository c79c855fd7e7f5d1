import { UTCDateMini } from '@date-fns/utc/date/mini';
import { lightFormat } from 'date-fns/lightFormat';
import type { ExportableAnalysis } from '../analysis/index.ts';

/** A file ready to be saved. */
export interface ExportFile<Content extends string | Uint8Array<ArrayBuffer> = string> {
  name: string;
  type: string;
  content: Content;
}

/** Why there is no file, as a sentence. */
export interface NoFile {
  reason: string;
}

/** What came of an export, and the sentence that says so; `null` where there was nothing to put into a file. */
export interface Exported<Content extends string | Uint8Array<ArrayBuffer> = string> {
  file: ExportFile<Content> | null;
  told: string;
}

/** Named after what it holds and when that was read. */
export function fileName({ provenance }: ExportableAnalysis, ending: string): string {
  const readAt = lightFormat(new UTCDateMini(provenance.readAt), 'yyyy-MM-dd-HHmm');
  return `grantlens-credit-grants-${readAt}.${ending}`;
}
