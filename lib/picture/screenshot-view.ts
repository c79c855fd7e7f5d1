import type { Words } from '../words/index.ts';
import {
  PICTURE_PARTS,
  type PictureChoices,
  type PicturePart,
  type PictureScale,
  type PictureTheme,
} from './choices.ts';
import { partName } from './part-names.ts';

interface Option<Value> {
  value: Value;
  name: string;
  isChosen: boolean;
}

/** The dialog in which a picture is chosen, previewed and saved. All texts in it are final. */
export interface ScreenshotView {
  title: string;
  about: string;
  /** The name of the preview, and the description of the picture in it. */
  preview: string;
  description: string;
  /** The reason why there is no picture, shown in its place. */
  problem: string | null;
  partsLabel: string;
  /** Empty if no part can be left out. */
  parts: readonly Option<PicturePart>[];
  hide: { name: string; about: string; isChosen: boolean };
  themeLabel: string;
  themes: readonly Option<PictureTheme>[];
  scaleLabel: string;
  scales: readonly Option<PictureScale>[];
  cancel: string;
  copy: string;
  save: string;
}

/** `description`: what the picture shows. Empty if there is no picture. */
export function screenshotViewOf(
  choices: PictureChoices,
  { description, hasFailed, hasParts }: { description: string; hasFailed: boolean; hasParts: boolean },
  words: Words,
): ScreenshotView {
  const { parts, hidesNames, theme, scale } = choices;
  const option = <Value>(value: Value, name: string, isChosen: boolean) => ({ value, name, isChosen });
  return {
    title: words.say('screenshot.title'),
    about: words.say('screenshot.about'),
    preview: words.say('screenshot.preview'),
    description,
    problem: hasFailed ? words.say('screenshot.failed') : null,
    partsLabel: words.say('screenshot.parts'),
    parts: hasParts ? PICTURE_PARTS.map((part) => option(part, partName(words, part), parts[part])) : [],
    hide: {
      name: words.say('screenshot.hide'),
      about: words.say('screenshot.hide_about'),
      isChosen: hidesNames,
    },
    themeLabel: words.say('screenshot.look'),
    themes: [
      option('light', words.say('screenshot.light'), theme === 'light'),
      option('dark', words.say('screenshot.dark'), theme === 'dark'),
    ],
    scaleLabel: words.say('screenshot.size'),
    scales: [
      option(1, words.say('screenshot.single'), scale === 1),
      option(2, words.say('screenshot.double'), scale === 2),
    ],
    cancel: words.say('dialog.cancel'),
    copy: words.say('screenshot.copy'),
    save: words.say('dialog.save'),
  };
}
