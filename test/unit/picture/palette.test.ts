import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../../lib/picture/layout/palette.ts';
import type { Ink } from '../../../lib/picture/layout/shapes.ts';

/** Which inks texts are written in, on which grounds. */
const WRITTEN: Partial<Record<Ink, Ink[]>> = {
  background: ['ink', 'soft', 'usable', 'paid', 'expired'],
  subtle: ['ink', 'soft'],
  expiredBackground: ['ink', 'expired'],
  usable: ['onUsable'],
};
const PAIRS = Object.entries(WRITTEN).flatMap(([ground, inks]) =>
  inks.map((ink) => [ink, ground as Ink] as const),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  it.each(PAIRS)('sets %s off against %s by 4.5 to 1', (ink, ground) => {
    const [one, other] = [luminance(PALETTE[theme][ink]), luminance(PALETTE[theme][ground])];
    expect((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
