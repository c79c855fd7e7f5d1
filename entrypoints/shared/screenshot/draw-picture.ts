import {
  layOut,
  type PictureChoices,
  type PictureSource,
  pictureOf,
  plainPng,
} from '../../../lib/picture/index.ts';
import type { Words } from '../../../lib/words/index.ts';
import { createMeasure, paint } from './paint.ts';

/** A picture that has been painted. */
export interface DrawnPicture {
  canvas: OffscreenCanvas;
  description: string;
}

/** As high as a canvas may be in every browser: Firefox's limit. */
const MAX_PIXELS = 32_767;

/** @throws Error where no browser gives a canvas of that size. */
export function drawPicture(source: PictureSource, choices: PictureChoices, words: Words): DrawnPicture {
  const picture = pictureOf(source, choices, words);
  const list = layOut(picture, createMeasure());
  if (list.height * choices.scale > MAX_PIXELS)
    throw new RangeError('The picture is too high to be painted.');
  return { canvas: paint(list, choices.theme, choices.scale), description: picture.description };
}

/** The picture as a file, with nothing in it of browser and machine. */
export async function pngOf({ canvas }: DrawnPicture, { scale }: PictureChoices): Promise<Blob> {
  const encoded = await canvas.convertToBlob({ type: 'image/png' });
  const plain = plainPng(await bytesOf(encoded), scale);
  return new Blob([plain], { type: 'image/png' });
}

/** By way of text: in Firefox, bytes that the page's world makes may not be touched from the content script's. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new FileReader();
  await new Promise((done, fail) => {
    reader.onload = done;
    reader.onerror = fail;
    reader.readAsDataURL(file);
  });
  const [, base64 = ''] = String(reader.result).split(',');
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
