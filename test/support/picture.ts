import { analyse } from '../../lib/analysis/analyse.ts';
import { type Choices, NO_CHOICES } from '../../lib/analysis/basis.ts';
import { isExportable } from '../../lib/analysis/exportable.ts';
import { firstChoices, type PictureChoices } from '../../lib/picture/choices.ts';
import { layOut } from '../../lib/picture/layout/layout.ts';
import type { DisplayList, Measure, Shape } from '../../lib/picture/layout/shapes.ts';
import type { Picture } from '../../lib/picture/picture.ts';
import { type PictureSource, pictureOf } from '../../lib/picture/picture-of.ts';
import type { Words } from '../../lib/words/words.ts';
import { basisOf } from './analysis.ts';
import { answered } from './insight.ts';

/** Every sign half as wide as it is high: close to a font, and the same everywhere. */
export const halfWide: Measure = (text, { size }) => [...text].length * size * 0.5;

/**
 * What a picture of a page is made from, evidence and forecast included.
 * @throws Error where the page gives no figure.
 */
export function sourceOf(html: string, words: Words, choices: Choices = NO_CHOICES): PictureSource {
  const basis = basisOf(html, choices);
  const analysis = analyse(basis);
  if (!analysis || !isExportable(analysis)) throw new Error(`The page was analysed as ${analysis?.status}.`);
  const insight =
    analysis.status === 'empty'
      ? ({ kind: 'waiting' } as const)
      : ({ kind: 'answered', view: answered([analysis], words).view } as const);
  return { analysis, reading: basis.reading, insight, version: '0.1.0', languages: ['en'] };
}

/** The picture of a page, as it is first shown but for the given choices. */
export function pictureOfPage(html: string, words: Words, choices: Partial<PictureChoices> = {}): Picture {
  return pictureOf(sourceOf(html, words), { ...firstChoices('light'), ...choices }, words);
}

export function listOf(picture: Picture): DisplayList {
  return layOut(picture, halfWide);
}

/** The lines of text in the order in which they are drawn. */
export function linesOf({ shapes }: DisplayList): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
}

/** The place that a line of text takes, from its highest to its lowest sign. */
export function boxOf(shape: Extract<Shape, { kind: 'text' }>) {
  const { text, font, align, x, y } = shape;
  const width = halfWide(text, font);
  const left = { left: x, right: x - width, center: x - width / 2 }[align];
  return { text, left, right: left + width, top: y - font.size * 0.8, bottom: y + font.size * 0.2 };
}
