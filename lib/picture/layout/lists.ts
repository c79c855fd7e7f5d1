import { type DrawListItem, type DrawnGrant, expiryOf } from '../../view/index.ts';
import type { VerdictView } from '../../words/index.ts';
import type { Callout } from '../picture.ts';
import { MARK_RADIUS, mark } from './marks.ts';
import { type Ink, type Measure, moved, overlaid, type Shape, type ShapeGroup, stacked } from './shapes.ts';
import { FONT, lineHeight, paragraph } from './type.ts';

const INDENT = 12;

/** What each callout's sign stands for, a line each. */
export function layOutLegend(callouts: readonly Callout[], width: number, measure: Measure): ShapeGroup {
  return stacked(
    callouts.map(({ sign, kind, text }) =>
      beside(mark(sign, kind, measure), width, (inner) =>
        paragraph(text, inner, { font: FONT.text, ink: 'ink' }, measure),
      ),
    ),
    6,
  );
}

/** A mark, and right of it what belongs to it, its first line at the mark's height. */
function beside(
  circle: ShapeGroup & { width: number },
  width: number,
  what: (inner: number) => ShapeGroup,
): ShapeGroup {
  const x = Math.max(circle.width, 2 * MARK_RADIUS) + INDENT;
  return overlaid([circle, moved(what(width - x), x, MARK_RADIUS - lineHeight(FONT.text) / 2)]);
}

/** The draw order, a line a grant: place, since when, category, what is left, until when. */
export function layOutDraws(items: readonly DrawListItem[], width: number, measure: Measure): ShapeGroup {
  return stacked(
    items.map(({ position, grants, tie }) => {
      const kind = position === 1 ? 'next' : position === null ? 'doubtful' : 'later';
      const circle = mark(position === null ? '?' : String(position), kind, measure);
      return beside(circle, width, (inner) =>
        stacked(
          [
            ...grants.map((grant) => layOutGrant(grant, inner, measure)),
            paragraph(tie ?? '', inner, { font: FONT.small, ink: 'soft' }, measure),
          ],
          2,
        ),
      );
    }),
    8,
  );
}

const CATEGORY_INK: Record<DrawnGrant['category'], Ink> = {
  paid: 'paid',
  promotional: 'usable',
  unknown: 'soft',
};
const SHARES = { name: 0.28, category: 0.2, left: 0.22 };

function layOutGrant(grant: DrawnGrant, width: number, measure: Measure): ShapeGroup {
  const [name, category, left] = [SHARES.name, SHARES.category, SHARES.left].map((part) => part * width);
  const kind = grant.categoryOptions.find(({ isChosen }) => isChosen)?.name ?? '';
  const cells: [text: string, width: number, style: Parameters<typeof paragraph>[2]][] = [
    [grant.name, name ?? 0, { font: FONT.text, ink: 'ink' }],
    [kind, category ?? 0, { font: FONT.smallStrong, ink: CATEGORY_INK[grant.category] }],
    [grant.left, left ?? 0, { font: FONT.strong, ink: 'ink', align: 'right' }],
    [expiryOf(grant), width, { font: FONT.small, ink: 'soft' }],
  ];
  let x = 0;
  return overlaid(
    cells.map(([text, own, style]) => {
      const inner = Math.min(own, width - x) - 16;
      const dy = style.font.size === FONT.small.size ? 1 : 0;
      const cell = moved(paragraph(text, inner, style, measure), x, dy);
      x += own;
      return cell;
    }),
  );
}

const VERDICT_INK: Record<VerdictView['kind'], Ink> = {
  consistent: 'usable',
  'ruled-out': 'expired',
  'ruled-out-if': 'paid',
  'cannot-tell': 'soft',
};

const RULE_WIDTH = 170;

/** Every rule with its verdict, its source, and what speaks against it. */
export function layOutVerdicts(
  verdicts: readonly VerdictView[],
  width: number,
  measure: Measure,
): ShapeGroup {
  return stacked(
    verdicts.map((view) => layOutVerdict(view, width, measure)),
    8,
  );
}

function layOutVerdict(
  { name, verdict, kind, source, condition, sentences }: VerdictView,
  width: number,
  measure: Measure,
): ShapeGroup {
  const inner = width - RULE_WIDTH;
  const named = paragraph(name, RULE_WIDTH - 16, { font: FONT.strong, ink: 'ink' }, measure);
  const head = paragraph(verdict, inner, { font: FONT.strong, ink: VERDICT_INK[kind] }, measure);
  const behind = measure(verdict, FONT.strong) + 12;
  const from = { font: FONT.small, ink: 'soft' } as const;
  const fits = behind + measure(source, FONT.small) <= inner;
  const said = fits
    ? [overlaid([head, moved(paragraph(source, inner, from, measure), behind, 1)])]
    : [head, paragraph(source, inner, from, measure)];
  const grounds = paragraph(
    [condition?.sentence ?? [], sentences].flat().join(' '),
    inner,
    { font: FONT.small, ink: 'ink' },
    measure,
  );
  return overlaid([named, moved(stacked([...said, grounds], 0), RULE_WIDTH, 0)]);
}

/** A line across. */
export function layOutDivider(width: number): ShapeGroup {
  const line: Shape = { kind: 'line', x1: 0, y1: 1, x2: width, y2: 1, ink: 'line' };
  return { height: 2, shapes: [line] };
}
