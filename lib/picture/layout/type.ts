import { setApartInLines } from '../../values/index.ts';
import type { Font, Ink, Measure, Shape, ShapeGroup } from './shapes.ts';

/** The faces of a picture: all their figures are of one width. */
export const FONT_FAMILY = '"Liberation Sans", Arial, Helvetica, sans-serif';

export const FONT = {
  title: { size: 22, weight: 700 },
  heading: { size: 15, weight: 700 },
  text: { size: 14, weight: 400 },
  strong: { size: 14, weight: 700 },
  small: { size: 12.5, weight: 400 },
  smallStrong: { size: 12.5, weight: 700 },
  figure: { size: 22, weight: 700 },
  biggest: { size: 36, weight: 700 },
} as const satisfies Record<string, Font>;

/** Of a line, in sizes of its font; and where in it the baseline lies. */
const LINE_HEIGHT = 1.42;
const BASELINE = 1.06;
/** No paragraph takes more lines. */
const MAX_LINES = 14;

/** How much of a line lies below its baseline. */
export function belowBaseline({ size }: Font): number {
  return size * (LINE_HEIGHT - BASELINE);
}

export interface TextStyle {
  font: Font;
  ink: Ink;
  align?: 'left' | 'right' | 'center';
  most?: number;
}

export function lineHeight({ size }: Font): number {
  return Math.ceil(size * LINE_HEIGHT);
}

/** A text in lines within a width. */
export function paragraph(text: string, width: number, style: TextStyle, measure: Measure): ShapeGroup {
  const { font, ink, align = 'left', most = MAX_LINES } = style;
  if (text === '') return { height: 0, shapes: [] };
  const lines = wrapped(text, font, width, measure, most);
  const x = { left: 0, right: width, center: width / 2 }[align];
  const shapes = lines.map((line, index): Shape => {
    const y = Math.round(index * lineHeight(font) + font.size * BASELINE);
    return { kind: 'text', x, y, text: line, font, ink, align };
  });
  return { height: lines.length * lineHeight(font), shapes };
}

/** The largest font, down from one, in which a text stands on one line; the smallest that is legible at the least. */
export function fittingFont(text: string, font: Font, width: number, measure: Measure): Font {
  const size = (font.size * width) / Math.max(width, measure(text, font));
  return { ...font, size: Math.max(FONT.strong.size, Math.floor(size)) };
}

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
