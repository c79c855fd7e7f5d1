/** The parts of a picture that can be left out. */
export const PICTURE_PARTS = ['table', 'order', 'evidence', 'forecast'] as const;

export type PicturePart = (typeof PICTURE_PARTS)[number];
export type PictureTheme = 'light' | 'dark';
/** How many pixels of the file stand for one of the picture's own, in either direction. */
export type PictureScale = 1 | 2;

/** What the user has chosen of a picture. */
export interface PictureChoices {
  parts: Readonly<Record<PicturePart, boolean>>;
  /** Whether organization, names, addresses and ids are replaced before anything is drawn. */
  hidesNames: boolean;
  theme: PictureTheme;
  scale: PictureScale;
}

/** The answer and the table that it is read from, so that it fits into a message; nobody named, sharp on every screen. */
export function firstChoices(theme: PictureTheme): PictureChoices {
  const parts = { table: true, order: false, evidence: false, forecast: false };
  return { parts, hidesNames: true, theme, scale: 2 };
}
