import type { ExactAnswer } from '../../lib/analysis/index.ts';
import type { ExactState } from '../../lib/view/index.ts';
import type { ExportRequest } from './export-request.ts';
import type { InsightRequest } from './insight-request.ts';
import type { PageReportRequest } from './page-report-request.ts';
import type { SupportRequest } from './support-request.ts';

/** Asks for the figures in the text of the page's own answer: the schema stays out of every page. */
export interface ParseExactRequest {
  ask: 'parse-exact';
  text: string;
}
/** `null`: exact figures are off. */
export type ParseExactAnswer = ExactAnswer | null;

/** Asks for the options page in a tab; a content script cannot open it. */
export interface OpenOptionsRequest {
  ask: 'open-options';
}

/** Asks for the page, in a tab, on which reports that others send are opened. */
export interface OpenReportRequest {
  ask: 'open-report';
}

/** Asks whether exact figures are on, once script and permission are in line. */
export interface ExactStateRequest {
  ask: 'exact-state';
}

/** Asks to take the script off and to give the permission back. */
export interface SwitchExactOffRequest {
  ask: 'switch-exact-off';
}
/** The answer to both. */
export type ExactStateAnswer = ExactState;

/** Everything that the background can be asked. */
export type BackgroundRequest =
  | ExportRequest
  | InsightRequest
  | SupportRequest
  | PageReportRequest
  | ParseExactRequest
  | OpenOptionsRequest
  | OpenReportRequest
  | ExactStateRequest
  | SwitchExactOffRequest;
