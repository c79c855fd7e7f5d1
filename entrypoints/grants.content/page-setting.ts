import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { ReadingContext } from '../../lib/page/index.ts';
import type { Words } from '../../lib/words/index.ts';
import type { Clipping } from './clipping.ts';
import type { ErrorSink } from './error-sink.ts';

/** What a page is read and shown with. */
export interface PageSetting {
  context: ContentScriptContext;
  words: Words;
  sink: ErrorSink;
  readingContext: () => PageContext;
}

/** What one look at the page is made with. */
export type PageContext = ReadingContext & Clipping;
