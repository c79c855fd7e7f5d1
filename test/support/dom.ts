import { Window } from 'happy-dom';

/** Parses HTML into a detached document. Its scripts do not run. */
export function documentFrom(html: string): Document {
  const parsed: unknown = new new Window().DOMParser().parseFromString(html, 'text/html');
  // happy-dom has its own `Document` type.
  return parsed as Document;
}
