import { UTCDateMini } from '@date-fns/utc/date/mini';
import { lightFormat } from 'date-fns/lightFormat';
import type { ExportableAnalysis } from '../analysis/index.ts';
import { EXPORTS, type ExportFormat } from './formats.ts';

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

/** Named after what it holds, when that was read (UTC) and, where it is given, whose it is. */
export function fileName(
  { provenance }: ExportableAnalysis,
  ending: string,
  organization: string | null = null,
): string {
  const readAt = lightFormat(new UTCDateMini(provenance.readAt), 'yyyy-MM-dd-HHmm');
  const owner = inFileName(organization ?? '');
  return `grantlens-credit-grants-${readAt}${owner === '' ? '' : `-${owner}`}.${ending}`;
}

const LONGEST_OWNER = 40;

/** Letters and digits of any script, so that no system takes a sign of a name for one of its own. */
function inFileName(text: string): string {
  const words = text.slice(0, LONGEST_OWNER).split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== '').join('-');
}

/** The file of one format of the table of exports. */
export function fileOf<Content extends string | Uint8Array<ArrayBuffer>>(
  format: ExportFormat,
  analysis: ExportableAnalysis,
  content: Content,
): ExportFile<Content> {
  const { ending, type } = EXPORTS[format];
  return { name: fileName(analysis, ending, analysis.organization), type, content };
}
