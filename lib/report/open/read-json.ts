import type { Refusal } from './refusal.ts';

/** The longest file that is looked at, in bytes or characters; a report has some two thousand a grant. */
export const LONGEST_FILE = 5_000_000;

/** Deeper than any report goes, and far less than what would exhaust a program that follows it. */
const DEEPEST = 40;

/** The text of a file; refused where it is too long or no UTF-8. */
export function textOfBytes(bytes: Uint8Array): string | Refusal {
  if (bytes.length > LONGEST_FILE) return { kind: 'too-large' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'not-text' };
  }
}

/** What a text of at most so many characters holds as JSON. Whatever the text, nothing throws. */
export function readJson(text: string, longest = LONGEST_FILE): { json: unknown } | Refusal {
  if (text.length > longest) return { kind: 'too-large' };
  if (isDeeper(text, DEEPEST)) return { kind: 'too-deep' };
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { kind: 'not-json' };
  }
}

const STEP: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** Looks at each character once: what stands in a string opens nothing. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= most; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    else depth += STEP[character] ?? 0;
  }
  return depth > most;
}

/** Where the string that begins at a quotation mark ends; the text's end for one that does not. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
