import { type About, type Policy, redactorOf } from '../redaction/index.ts';
import { withoutFigures, withoutWords } from './stand-ins.ts';

const LONGEST_TEXT = 300;
const SHAPES: Policy = { replaced: withoutWords, kept: withoutFigures };

/**
 * Gives texts as their shapes: signs and spaces with every digit as 9, and words letter by letter as `x`, unless the text,
 * or its part between separators, is known to be the page's own in whole.
 */
export function shapesOf(about: About): (text: string) => string {
  const redact = redactorOf(SHAPES, about);
  return (text) => redact(folded(text), 'anywhere');
}

/** The shape of a text of which nothing is known. */
export function blankShape(text: string): string {
  return withoutWords(folded(text));
}

/** White space as one space, but for the narrow and unbreakable ones, which are part of how numbers are written. */
function folded(text: string): string {
  const line = text.replace(/[\t\n\f\r ]+/g, ' ');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}
