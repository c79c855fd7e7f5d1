import { LONGEST_ANSWER } from '../../lib/analysis/index.ts';

/** The text of a copy's body; `null` where it is longer than is looked at, and the rest is left unread. */
export async function bodyText({ body }: Response): Promise<string | null> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > LONGEST_ANSWER) {
      // Nothing waits for it: the page may still be reading its own body.
      reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** What an XMLHttpRequest got, as text; `undefined` for kinds of answers whose text the page would have to share. */
export function requestText(request: XMLHttpRequest): string | null | undefined {
  const text = textIn(request);
  return text !== undefined && text.length > LONGEST_ANSWER ? null : text;
}

function textIn(request: XMLHttpRequest): string | undefined {
  if (request.responseType === '' || request.responseType === 'text') return request.responseText;
  // The browser parses once and hands the page this same object.
  if (request.responseType === 'json' && request.response !== null) return JSON.stringify(request.response);
  return undefined;
}
