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

/** The reason why there is no file, as a sentence. */
export interface NoFile {
  reason: string;
}

/** The result of an export, and the sentence that announces it. `file` is `null` if there was nothing to write. */
export interface Exported<Content extends string | Uint8Array<ArrayBuffer> = string> {
  file: ExportFile<Content> | null;
  told: string;
}

/** A file name made from the content, the time of the reading (UTC) and the owner, if given. */
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

/** Only letters and digits of any script, since systems give other characters a meaning in file names. */
function inFileName(text: string): string {
  const words = text.slice(0, LONGEST_OWNER).split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== '').join('-');
}

/** The file of one export format. */
export function fileOf<Content extends string | Uint8Array<ArrayBuffer>>(
  format: ExportFormat,
  analysis: ExportableAnalysis,
  content: Content,
): ExportFile<Content> {
  const { ending, type } = EXPORTS[format];
  return { name: fileName(analysis, ending, analysis.organization), type, content };
}
