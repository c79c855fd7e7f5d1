import { LONGEST_ANSWER } from '../../lib/analysis/index.ts';
import { apply } from './natives.ts';

/** Reads the text of a copy's body; `null` where it is longer than is looked at, and the rest is left unread. */
export function bodyReader(): (body: ReadableStream<Uint8Array> | null) => Promise<string | null> {
  const { TextDecoder } = window;
  const { decode } = TextDecoder.prototype;
  const { getReader } = ReadableStream.prototype;
  const { read, cancel } = ReadableStreamDefaultReader.prototype;
  return async (body) => {
    if (!body) return '';
    const reader = apply(getReader, body, []);
    const decoder = new TextDecoder();
    let text = '';
    for (let length = 0; ; ) {
      const { done, value } = await apply(read, reader, []);
      if (done) return text + apply(decode, decoder, []);
      length += value.length;
      if (length > LONGEST_ANSWER) {
        // Nothing waits for it: the page may still be reading its own body.
        apply(cancel, reader, []).catch(() => undefined);
        return null;
      }
      text += apply(decode, decoder, [value, { stream: true }]);
    }
  };
}
