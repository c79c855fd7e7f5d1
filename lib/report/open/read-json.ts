import type { Refusal } from './refusal.ts';

/** The longest file that is read, in bytes or characters. A report has about two thousand for each grant. */
export const LONGEST_FILE = 5_000_000;

/** Deeper than any report, and far from what would overflow the stack. */
const DEEPEST = 40;

/** The text of a file. Refused if it is too long or not UTF-8. */
export function textOfBytes(bytes: Uint8Array): string | Refusal {
  if (bytes.length > LONGEST_FILE) return { kind: 'too-large' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'not-text' };
  }
}

/** Parses JSON of at most `longest` characters. It never throws. */
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

/** Reads each character once. Brackets within strings do not count. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= most; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    else depth += STEP[character] ?? 0;
  }
  return depth > most;
}

/** The index at which the string that begins at `start` ends; the text's length if it does not end. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
