import type { Theme } from '../../components/index.ts';
import type { MarkKind } from '../../lib/view/index.ts';
import { joinedSelectors } from './first-lines.ts';
import { LABEL_FONT, LABEL_HEIGHT, LABEL_PADDING } from './label-font.ts';
import { OURS } from './pseudo-elements.ts';

interface MarkColors {
  edge: string;
  ink: string;
  fill: string;
}

const COLORS: Record<Theme, Record<MarkKind, MarkColors>> = {
  light: {
    next: { edge: '#0a7d5c', ink: '#ffffff', fill: '#0a7d5c' },
    position: { edge: '#8fcbb7', ink: '#3f3f4a', fill: '#ececf1' },
    gone: { edge: '#f0b48f', ink: '#b43c0a', fill: '#fff3eb' },
    doubtful: { edge: '#8e8ea0', ink: '#3f3f4a', fill: '#ececf1' },
  },
  dark: {
    next: { edge: '#4cc7a0', ink: '#10251d', fill: '#4cc7a0' },
    position: { edge: '#2c6b57', ink: '#d7d7df', fill: '#34343c' },
    gone: { edge: '#7a4a26', ink: '#fb923c', fill: '#2b1a10' },
    doubtful: { edge: '#8e8ea0', ink: '#d7d7df', fill: '#34343c' },
  },
};

const FAINT: Record<Theme, string> = { light: '#6e6e80', dark: '#9b9bab' };

/** The text highlight for amounts that cannot be spent, in rows without their own rules. */
export const STRUCK = 'grantlens-struck';

/** A pseudo-element of a cell. */
export interface StyledPseudoElement {
  /** Selector of the pseudo-element. */
  selector: string;
  /** Its size and margins. */
  place: string;
  /** Whether the page uses this pseudo-element itself in print. */
  isForScreen: boolean;
}

export interface StyledRow {
  kind: MarkKind;
  /** Selector of the row. */
  row: string;
  /** The coloured edge; absent if it would touch the text. */
  edge: StyledPseudoElement | undefined;
  /** Selectors of the first lines of all faint text; empty without any. */
  faint: readonly string[];
  /** Selectors of the first lines of the amount that cannot be spent; empty without one. */
  struck: readonly string[];
  label: (StyledPseudoElement & { text: string }) | undefined;
}

/**
 * The style sheet of all marks. Its rules match no element of the page, only `::before` or `::after` of a cell and the first
 * lines of a row's text. So a page that inspects its elements sees no change.
 */
export function markSheet(rows: readonly StyledRow[], theme: Theme, hasHighlights: boolean): string {
  const firstLines = (name: 'faint' | 'struck', style: string) => {
    const list = joinedSelectors(rows.map((styled) => ({ row: styled.row, selectors: styled[name] })));
    return list === '' ? '' : `${list}{${style}}`;
  };
  return [
    // Chromium computes this style for every element, even if nothing is highlighted.
    hasHighlights ? `::highlight(${STRUCK}){color:${FAINT[theme]};text-decoration:line-through}` : '',
    // Text with its own colour keeps it.
    firstLines('faint', `color:${FAINT[theme]}`),
    firstLines('struck', 'text-decoration:line-through'),
    ...rows.map((row) => styleOfRow(row, theme)),
  ].join('');
}

function styleOfRow({ kind, edge, label }: StyledRow, theme: Theme): string {
  const { edge: color, ink, fill } = COLORS[theme][kind];
  return [
    edge ? pseudoElementRule(edge, `content:"" / "";border-radius:2px;background:${color}`) : '',
    label
      ? pseudoElementRule(
          label,
          `content:${JSON.stringify(label.text)} / "";font:${LABEL_FONT}/${LABEL_HEIGHT}px sans-serif;font-family:inherit;` +
            `padding:0 ${LABEL_PADDING}px;border-radius:5px;white-space:nowrap;color:${ink};background:${fill}`,
        )
      : '',
  ].join('');
}

/** A rule of the page for every `::before` could override these, so each declaration is `!important`. */
function pseudoElementRule({ selector, place, isForScreen }: StyledPseudoElement, look: string): string {
  const style = `all:initial;${place};${look};print-color-adjust:exact;${OURS}:1`;
  const rule = `${selector}{${style.replaceAll(';', '!important;')}!important}`;
  return isForScreen ? `@media screen{${rule}}` : rule;
}
