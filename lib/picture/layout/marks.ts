import type { CalloutKind } from '../picture.ts';
import type { Font, Ink, Measure, Shape, ShapeGroup } from './shapes.ts';

/** The circle of a callout. */
export const MARK_RADIUS = 12;

const LOOK: Record<CalloutKind, { fill: Ink | null; border: Ink; ink: Ink; dashed: boolean }> = {
  next: { fill: 'usable', border: 'usable', ink: 'onUsable', dashed: false },
  later: { fill: null, border: 'soft', ink: 'ink', dashed: false },
  gone: { fill: 'expiredBackground', border: 'expired', ink: 'expired', dashed: false },
  doubtful: { fill: null, border: 'expired', ink: 'expired', dashed: true },
};

/** A sign in its circle, which is as wide as the sign needs. Its kind is told by words beside it, never by its look alone. */
export function mark(sign: string, kind: CalloutKind, measure: Measure): ShapeGroup & { width: number } {
  const font: Font = { size: 12, weight: 700 };
  const { fill, border, ink, dashed } = LOOK[kind];
  const width = Math.max(2 * MARK_RADIUS, Math.ceil(measure(sign, font)) + 12);
  const height = 2 * MARK_RADIUS;
  const frame: Shape =
    width === height
      ? { kind: 'circle', x: MARK_RADIUS, y: MARK_RADIUS, radius: MARK_RADIUS - 1, fill, border, dashed }
      : {
          kind: 'rectangle',
          box: { x: 0.5, y: 1, width: width - 1, height: height - 2 },
          fill,
          border,
          radius: MARK_RADIUS - 1,
        };
  const label: Shape = { kind: 'text', x: width / 2, y: 16, text: sign, font, ink, align: 'center' };
  return { width, height, shapes: [frame, label] };
}
