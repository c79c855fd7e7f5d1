import type { PictureTheme } from '../choices.ts';
import type { Ink } from './shapes.ts';

/** The panel's colours. Texts stand out from what is behind them by 4.5 to 1 at least, as WCAG 2.2 asks for (AA). */
export const PALETTE: Record<PictureTheme, Record<Ink, string>> = {
  light: {
    ink: '#0d0d0d',
    soft: '#5d5d6b',
    line: '#e5e5ea',
    background: '#ffffff',
    subtle: '#f7f7f8',
    usable: '#0a7d5c',
    onUsable: '#ffffff',
    paid: '#5b54d6',
    expired: '#c2410c',
    expiredBackground: '#fff3eb',
    used: '#8e8e9c',
  },
  dark: {
    ink: '#ececec',
    soft: '#b4b4bf',
    line: '#2f2f35',
    background: '#171719',
    subtle: '#1f1f23',
    usable: '#4cc7a0',
    onUsable: '#10251d',
    paid: '#a39dff',
    expired: '#fb923c',
    expiredBackground: '#2b1a10',
    used: '#6b6b76',
  },
};
