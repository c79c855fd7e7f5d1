import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('components/panel.css', 'utf8');

/** Told apart from its ground by every reader (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST = { text: 4.5, shape: 3 };

/** What is written, or drawn as a part of the bar, and on what. */
const PAIRS: readonly [colour: string, on: string, as: keyof typeof LEAST][] = [
  ['ink', 'background', 'text'],
  ['ink', 'subtle', 'text'],
  ['soft', 'background', 'text'],
  ['soft', 'subtle', 'text'],
  ['link', 'background', 'text'],
  ['usable', 'background', 'text'],
  ['expired', 'background', 'text'],
  ['expired', 'expired-background', 'text'],
  ['near', 'background', 'text'],
  ['on-usable', 'usable', 'text'],
  ['used', 'background', 'shape'],
  ['paid', 'background', 'shape'],
  ['usable', 'expired-background', 'shape'],
];

function coloursOf(selector: string): Map<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  const block = CSS.slice(start, CSS.indexOf('}', start));
  const all = block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g);
  return new Map([...all].map(([, name = '', colour = '']) => [name, colour]));
}

/** Relative luminance, from 0 for black to 1 for white. */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.match(/[0-9a-f]{2}/g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', '.panel'],
  ['dark', '.panel[data-theme="dark"]'],
])('the panel’s %s colours', (_, selector) => {
  const colours = coloursOf(selector);

  it.each(PAIRS)('tell %s from %s, as %s', (colour, on, as) => {
    const [front, back] = [colours.get(colour), colours.get(on)];
    expect(front && back, `${colour} and ${on} are named`).toBeTruthy();
    expect(contrast(front ?? '', back ?? '')).toBeGreaterThanOrEqual(LEAST[as]);
  });
});

it('are those of the popup, for what expires soon and what expires within days', () => {
  const popup = readFileSync('components/popup.css', 'utf8');
  const [light, dark] = ['.panel', '.panel[data-theme="dark"]'].map(coloursOf);
  for (const [urgency, colour] of [
    ['soon', 'expired'],
    ['near', 'near'],
  ] as const)
    expect(popup).toContain(
      `[data-urgency="${urgency}"] {\n  color: light-dark(${light?.get(colour)}, ${dark?.get(colour)});`,
    );
});
