import { join } from 'node:path';
import type { ColorScheme, Visit } from '../browsers/driver.ts';

interface Picture {
  scheme: ColorScheme;
  width: number;
}

const PICTURES: Picture[] = [
  { scheme: 'light', width: 320 },
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 1280 },
];
const LEAST_HEIGHT = 600;
/** Graphics drivers do not support much taller pictures. */
const MAX_HEIGHT = 8000;

/** The names of the files that `takePictures` makes. */
export function pictureFiles(name: string): string[] {
  return PICTURES.map((picture) => fileOf(name, picture));
}

/** Takes the pictures of a page, each as tall as the page. */
export async function takePictures(visit: Visit, folder: string, name: string): Promise<void> {
  for (const picture of PICTURES) {
    await visit.colorScheme(picture.scheme);
    await showWhole(visit, picture.width);
    await visit.screenshot(join(folder, fileOf(name, picture)));
  }
}

function fileOf(name: string, { scheme, width }: Picture): string {
  return `${name}-${scheme}-${width}.png`;
}

/** Makes the viewport so tall that the page does not scroll. */
export async function showWhole(visit: Visit, width: number): Promise<void> {
  await visit.resize(width, LEAST_HEIGHT);
  await drawn(visit);
  const height = await visit.evaluate(neededHeight);
  await visit.resize(width, Math.min(Math.max(height, LEAST_HEIGHT), MAX_HEIGHT));
  await visit.evaluate(() => window.scrollTo(0, 0));
  await drawn(visit);
}

/** Waits until the page's reactions to a new size or scheme are painted. */
function drawn(visit: Visit): Promise<boolean> {
  return visit.evaluate(
    () =>
      new Promise<boolean>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
      }),
  );
}

/** The height needed, whether the page itself scrolls or an ancestor of the panel. It runs in the page. */
function neededHeight(): number {
  let height = document.documentElement?.scrollHeight ?? 0;
  for (let at = document.querySelector('grantlens-panel, table')?.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY))
      height = Math.max(height, innerHeight + at.scrollHeight - at.clientHeight);
  }
  return height;
}
