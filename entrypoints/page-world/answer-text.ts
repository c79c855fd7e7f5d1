import { LONGEST_ANSWER } from '../../lib/analysis/index.ts';
import { apply } from './natives.ts';

/** Reads the text of a copied body; `null` if it is too long. The rest is not read then. */
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
        // Not awaited, since the page may still be reading its own body.
        apply(cancel, reader, []).catch(() => undefined);
        return null;
      }
      text += apply(decode, decoder, [value, { stream: true }]);
    }
  };
}
