import {
  PICTURE_WIDTH,
  type PictureChoices,
  type PictureSource,
  pictureOf,
  plainPng,
} from '../../../lib/picture/index.ts';
import type { Words } from '../../../lib/words/index.ts';
import { pictureSvg } from './picture-svg.tsx';

/** A picture that has been drawn. */
export interface DrawnPicture {
  canvas: OffscreenCanvas;
  description: string;
}

/** As high as a canvas may be in every browser: Firefox's limit. */
const MAX_PIXELS = 32_767;
const OPAQUE = 255;

/** @throws Error where the picture is too high to be drawn, or the browser draws none. */
export async function drawPicture(
  source: PictureSource,
  choices: PictureChoices,
  words: Words,
): Promise<DrawnPicture> {
  const picture = pictureOf(source, choices, words);
  const { scale } = choices;
  const image = new Image();
  // Not from a `blob:` address: from there, Chromium gives no pixels back.
  const svg = pictureSvg(picture, choices, Math.floor(MAX_PIXELS / scale));
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const height = drawnHeight(image);
  if (height === 0 || height >= image.height - 1)
    throw new RangeError('The picture is too high to be drawn.');
  const canvas = untied(canvasOf(image, PICTURE_WIDTH * scale, height));
  return { canvas, description: picture.description };
}

/** How far down the picture's own ground goes: it is opaque, and what lies below it is not. */
function drawnHeight(image: HTMLImageElement): number {
  const { data } = contextOf(canvasOf(image, 1, image.height)).getImageData(0, 0, 1, image.height);
  let height = 0;
  while (data[height * 4 + 3] === OPAQUE) height += 1;
  return height;
}

/** The upper left part of an image, in its own size. */
function canvasOf(image: HTMLImageElement, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  contextOf(canvas).drawImage(image, 0, 0, width, height, 0, 0, width, height);
  return canvas;
}

/** The same pixels on a canvas of their own: from one that an image was drawn on, Firefox makes no file. */
function untied(drawn: OffscreenCanvas): OffscreenCanvas {
  const { width, height } = drawn;
  const canvas = new OffscreenCanvas(width, height);
  contextOf(canvas).putImageData(contextOf(drawn).getImageData(0, 0, width, height), 0, 0);
  return canvas;
}

/** Drawn by the processor: a graphics card's pixels differ from machine to machine. */
function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gave no canvas to draw on.');
  return context;
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
