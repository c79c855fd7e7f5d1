/** Analysis → the contents of a screenshot, and its PNG without extra data. */

export { firstChoices, type PictureChoices, type PictureTheme } from './choices.ts';
export {
  type Block,
  type Callout,
  type CalloutKind,
  type PageTable,
  PICTURE_WIDTH,
  type Picture,
  type PictureRow,
} from './picture.ts';
export { type PictureSource, pictureOf } from './picture-of.ts';
export { plainPng } from './png.ts';
export { type ScreenshotView, screenshotViewOf } from './screenshot-view.ts';
export { xmlText } from './xml-text.ts';
