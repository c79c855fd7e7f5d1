import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { ReadingContext } from '../../lib/page/index.ts';
import type { Words } from '../../lib/words/index.ts';
import type { Clipping } from './clipping.ts';
import type { ErrorSink } from './error-sink.ts';

/** What the code that reads and shows a page needs. */
export interface PageServices {
  context: ContentScriptContext;
  words: Words;
  sink: ErrorSink;
  readingContext: () => PageContext;
}

/** What one reading of the page needs. */
export type PageContext = ReadingContext & Clipping;
