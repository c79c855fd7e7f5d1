import { isKnownText, isKnownWord, lettersIn } from './known-words.ts';
import { withoutFigures, withoutWords } from './stand-ins.ts';

const LONGEST_TEXT = 300;
const SEPARATORS = /([·•|])/u;
const FEWEST_WORDS_IN_A_ROW = 2;
const MOST_HEADER_WORDS = 5;
/** A word of letters alone, with brackets, colons or sort arrows around it. */
const HEADER_WORD = /^[^\p{L}\p{N}@_]*(\p{L}[\p{L}\p{M}]{1,23})[^\p{L}\p{N}@_]*$/u;

/**
 * The shape of a text: its signs and spaces with every digit as 9, and its words letter by letter as `x`. Words stay only
 * where all words of the text are known, or two known ones stand in a row, since a name may hold one of them.
 */
export function shapeOf(text: string, dates: ReadonlySet<string>): string {
  const short = folded(text);
  if (isKnownText(short.trim())) return withoutFigures(short);
  const parts = short.split(SEPARATORS).map((part) => shaped(part, (words) => knownIn(words, dates)));
  return parts.join('');
}

/** The shape of a column header, in which any word of letters alone stays unless it is among the `names`. */
export function headerShapeOf(text: string, names: ReadonlySet<string>, dates: ReadonlySet<string>): string {
  const short = folded(text);
  if (isKnownText(short.trim())) return withoutFigures(short);
  const isHeaderWord = (word: string) => {
    const [, letters] = HEADER_WORD.exec(word) ?? [];
    return letters !== undefined && !names.has(letters.toLowerCase());
  };
  return shaped(short, (words) => {
    const isShort = words.length <= MOST_HEADER_WORDS;
    return words.map((word, index) => isKnownWord(words, index, dates) || (isShort && isHeaderWord(word)));
  });
}

/** White space as one space, but for the narrow and unbreakable ones, which are part of how numbers are written. */
function folded(text: string): string {
  const line = text.replace(/[\t\n\f\r ]+/g, ' ');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}

function shaped(text: string, keptIn: (words: readonly string[]) => boolean[]): string {
  const pieces = text.split(/(\s+)/u);
  const words = pieces.filter((_, index) => index % 2 === 0);
  const kept = keptIn(words);
  return pieces
    .map((piece, index) => (kept[index / 2] ? withoutFigures(piece) : withoutWords(piece)))
    .join('');
}

function knownIn(words: readonly string[], dates: ReadonlySet<string>): boolean[] {
  const known = words.map((_, index) => isKnownWord(words, index, dates));
  if (known.every(Boolean)) return known;
  const hasLetters = words.map((word) => lettersIn(word).length > 0);
  const stays: boolean[] = words.map(() => false);
  let run: number[] = [];
  for (let index = 0; index <= words.length; index++) {
    if (known[index]) {
      run.push(index);
      continue;
    }
    if (run.filter((at) => hasLetters[at]).length >= FEWEST_WORDS_IN_A_ROW)
      for (const at of run) stays[at] = true;
    run = [];
  }
  return stays;
}
