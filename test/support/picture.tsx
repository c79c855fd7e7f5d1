import { render } from 'preact';
import { PictureDrawing } from '../../components/PictureDrawing.tsx';
import { analyse } from '../../lib/analysis/analyse.ts';
import { type Choices, NO_CHOICES } from '../../lib/analysis/basis.ts';
import { isExportable } from '../../lib/analysis/exportable.ts';
import { firstChoices, type PictureChoices } from '../../lib/picture/choices.ts';
import type { Picture } from '../../lib/picture/picture.ts';
import { type PictureSource, pictureOf } from '../../lib/picture/picture-of.ts';
import type { Words } from '../../lib/words/words.ts';
import { basisOf } from './analysis.ts';
import { insightAnswer } from './insight.ts';

/**
 * The input of a picture of a page, with evidence and forecast.
 * @throws Error if the page gives no figure.
 */
export function sourceOf(html: string, words: Words, choices: Choices = NO_CHOICES): PictureSource {
  const basis = basisOf(html, choices);
  const analysis = analyse(basis);
  if (!analysis || !isExportable(analysis)) throw new Error(`The page was analysed as ${analysis?.status}.`);
  const insight =
    analysis.status === 'empty'
      ? ({ kind: 'waiting' } as const)
      : ({ kind: 'answered', view: insightAnswer([analysis], words).view } as const);
  return { analysis, reading: basis.reading, insight, version: '0.1.0', languages: ['en'] };
}

/** A picture with every part, and with names hidden. */
export const EVERYTHING: PictureChoices = {
  ...firstChoices('light'),
  parts: { table: true, order: true, evidence: true, forecast: true },
};

/** The picture of a page with every part, except as chosen. */
export function pictureOfPage(html: string, words: Words, choices: Partial<PictureChoices> = {}): Picture {
  return pictureOf(sourceOf(html, words), { ...EVERYTHING, ...choices }, words);
}

/** The rendered picture, without layout. */
export function drawingOf(picture: Picture): HTMLElement {
  const place = document.createElement('div');
  render(<PictureDrawing picture={picture} theme="light" />, place);
  return place;
}

/** Every text of a picture, in document order. */
export function textsOf(picture: Picture): string[] {
  const texts = document.createTreeWalker(drawingOf(picture), NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (texts.nextNode()) lines.push(texts.currentNode.nodeValue ?? '');
  return lines.filter((line) => line.trim() !== '');
}
