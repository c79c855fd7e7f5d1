import { setApartInLines } from '../../values/index.ts';
import type { Font, Measure } from './shapes.ts';

const ELLIPSIS = '…';
/** No picture shows more of one text; measuring all of a hostile one would take for ever. */
const LONGEST = 2_000;

/** The lines of a text, none wider than `width`; what `most` lines cannot hold ends in an ellipsis. */
export function wrapped(
  text: string,
  font: Font,
  width: number,
  measure: Measure,
  most = Infinity,
): string[] {
  const fits = (line: string) => measure(line.trimEnd(), font) <= width;
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}${ELLIPSIS}` : text;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(shown, fits)) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  const shownLines =
    lines.length <= most
      ? lines
      : [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), fits)];
  return setApartInLines(shownLines);
}

/** Words with the space behind them, and where one is too long for a line by itself, its signs. */
function piecesOf(text: string, fits: (line: string) => boolean): string[] {
  return text.split(/(?<=\s)/u).flatMap((word) => (fits(word) ? [word] : signsOf(word)));
}

/** What a reader takes for one sign each, whatever it is made of. */
function signsOf(text: string): string[] {
  return Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
}

/** As much of a text as one line holds, with an ellipsis. */
function shortened(text: string, fits: (line: string) => boolean): string {
  const signs = signsOf(text);
  let [least, most] = [0, signs.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(signs.slice(0, middle).join('').trimEnd() + ELLIPSIS)) least = middle;
    else most = middle - 1;
  }
  return signs.slice(0, least).join('').trimEnd() + ELLIPSIS;
}
