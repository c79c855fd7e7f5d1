import type { Theme } from '../../components/index.ts';

const DARK_BELOW = 0.5;

/** Light or dark, by the background of the page behind `element`. A page without a background follows its color scheme. */
export function themeBehind(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== undefined) return lightness < DARK_BELOW ? 'dark' : 'light';
  }
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return schemes.includes('dark') && (prefersDark || !schemes.includes('light')) ? 'dark' : 'light';
}

/** The brightness of a colour, from 0 for black to 1 for white; `undefined` if it is transparent. */
function lightnessOf(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < DARK_BELOW) return undefined;
  const scale = color.startsWith('rgb') ? 255 : 1;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / scale;
}

/** Calls `onChange` when the page may have changed between light and dark, until `signal` aborts. */
export function followTheme(signal: AbortSignal, onChange: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
    element.addEventListener('transitionend', onChange, { signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
