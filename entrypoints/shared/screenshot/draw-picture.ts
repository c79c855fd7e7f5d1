import {
  PICTURE_WIDTH,
  type PictureChoices,
  type PictureSource,
  pictureOf,
  plainPng,
} from '../../../lib/picture/index.ts';
import type { Words } from '../../../lib/words/index.ts';
import { pictureSvg } from './picture-svg.tsx';

/** A rendered picture. */
export interface DrawnPicture {
  canvas: OffscreenCanvas;
  description: string;
}

/** The greatest height of a canvas in every browser: Firefox's limit. */
const MAX_PIXELS = 32_767;
const OPAQUE = 255;

/** @throws Error if the picture is too high, or the browser cannot render it. */
export async function drawPicture(
  source: PictureSource,
  choices: PictureChoices,
  words: Words,
): Promise<DrawnPicture> {
  const picture = pictureOf(source, choices, words);
  const { scale } = choices;
  const image = new Image();
  // Not from a `blob:` address, because Chromium then does not give access to the pixels.
  const svg = pictureSvg(picture, choices, Math.floor(MAX_PIXELS / scale));
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const height = drawnHeight(image);
  if (height === 0 || height >= image.height - 1)
    throw new RangeError('The picture is too high to be drawn.');
  const canvas = untied(canvasOf(image, PICTURE_WIDTH * scale, height));
  return { canvas, description: picture.description };
}

/** The height of the picture: its background is opaque, and everything below is transparent. */
function drawnHeight(image: HTMLImageElement): number {
  const { data } = contextOf(canvasOf(image, 1, image.height)).getImageData(0, 0, 1, image.height);
  let height = 0;
  while (data[height * 4 + 3] === OPAQUE) height += 1;
  return height;
}

/** The upper left part of an image, at its original size. */
function canvasOf(image: HTMLImageElement, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  contextOf(canvas).drawImage(image, 0, 0, width, height, 0, 0, width, height);
  return canvas;
}

/** The same pixels on a new canvas, because Firefox makes no file from one on which an image was drawn. */
function untied(drawn: OffscreenCanvas): OffscreenCanvas {
  const { width, height } = drawn;
  const canvas = new OffscreenCanvas(width, height);
  contextOf(canvas).putImageData(contextOf(drawn).getImageData(0, 0, width, height), 0, 0);
  return canvas;
}

/** The processor renders it, because the pixels of graphics cards differ between machines. */
function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gave no canvas to draw on.');
  return context;
}

/** The picture as a file that contains nothing about browser and machine. */
export async function pngOf({ canvas }: DrawnPicture, { scale }: PictureChoices): Promise<Blob> {
  const encoded = await canvas.convertToBlob({ type: 'image/png' });
  const plain = plainPng(await bytesOf(encoded), scale);
  return new Blob([plain], { type: 'image/png' });
}

/** Read as text, because in Firefox a content script cannot use bytes made in the page's world. */
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
