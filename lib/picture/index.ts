/** Analysis → what is in a screenshot, and where; its PNG without extras. */

export { firstChoices, type PictureChoices, type PictureScale, type PictureTheme } from './choices.ts';
export { layOut } from './layout/layout.ts';
export { PALETTE } from './layout/palette.ts';
export type { Box, DisplayList, Font, Ink, Measure, Shape, Slope } from './layout/shapes.ts';
export { FONT_FAMILY } from './layout/type.ts';
export { type PictureSource, pictureOf } from './picture-of.ts';
export { plainPng } from './png.ts';
export { type ScreenshotView, screenshotViewOf } from './screenshot-view.ts';
