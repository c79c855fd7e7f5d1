/** The parts of a picture that can be left out. */
export const PICTURE_PARTS = ['table', 'order', 'evidence', 'forecast'] as const;

export type PicturePart = (typeof PICTURE_PARTS)[number];
export type PictureTheme = 'light' | 'dark';
/** Pixels of the file for each pixel of the picture, in both directions. */
export type PictureScale = 1 | 2;

/** What the user has chosen for a picture. */
export interface PictureChoices {
  parts: Readonly<Record<PicturePart, boolean>>;
  /** Whether organization, names, addresses and ids are replaced before anything is rendered. */
  hidesNames: boolean;
  theme: PictureTheme;
  scale: PictureScale;
}

/** The answer and its table, so that the picture fits into a message; names hidden, and sharp on every screen. */
export function firstChoices(theme: PictureTheme): PictureChoices {
  const parts = { table: true, order: false, evidence: false, forecast: false };
  return { parts, hidesNames: true, theme, scale: 2 };
}
