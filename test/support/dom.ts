import { Window } from 'happy-dom';

/** A document of its own outside any browser; scripts in it do not run. */
export function documentFrom(html: string): Document {
  const parsed: unknown = new new Window().DOMParser().parseFromString(html, 'text/html');
  // The library writes its own types for what it implements.
  return parsed as Document;
}
