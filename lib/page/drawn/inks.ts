import { folded } from '../texts.ts';
import type { RenderedPage } from './rendered-page.ts';
import type { MarkedRow } from './unlike-rows.ts';

/** The colours in which the words of a row are drawn, by where they stand and what they say. */
export type Inks = ReadonlyMap<string, string>;

const WORDS = /\p{L}/u;
/** Such as the circle before a step that is done, or is not. */
const SIGNS = /[^\p{L}\p{N}\s.,:;/$-]/gu;
const OPAQUE = 255;
/** How far apart parts of colours that look alike may be, of 255. */
const CLOSE = 40;

/** The colours of the words of some elements, and the signs among them; of a cell its ground is that of its line. */
export function inksOf(
  bearers: readonly { element: Element; at: number; isGround: boolean }[],
  drawing: RenderedPage,
): Inks {
  const inks = new Map<string, string>();
  for (const { element, at, isGround } of bearers) {
    const words = ownWords(element);
    if (!WORDS.test(words)) continue;
    const { ink, fill } = drawing.paintOf(element);
    const key = `${at} ${words.replace(SIGNS, '')}`;
    const signs = (words.match(SIGNS) ?? []).join('');
    inks.set(key, `${inks.get(key) ?? ''} ${ink} ${isGround ? '' : fill} ${signs}`);
  }
  return inks;
}

/** Numbers colours so that those have one number which an eye hardly tells from each other. */
function shades(): (text: string) => string {
  const seen: number[][] = [];
  return (text) =>
    text.replace(/rgba?\([^)]{0,60}\)/gu, (colour) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
      const parts = [red, green, blue, alpha * OPAQUE];
      const like = seen.findIndex((other) =>
        other.every((part, at) => Math.abs(part - (parts[at] ?? 0)) <= CLOSE),
      );
      return String(like < 0 ? seen.push(parts) - 1 : like);
    });
}

/** Rows with the colours of those words that all of them have among their signs: the same words in another colour say more. */
export function withInks(group: readonly MarkedRow[]): MarkedRow[] {
  const [first, ...others] = group;
  const shared = [...(first?.marks.inks.keys() ?? [])].filter((key) =>
    others.every(({ marks }) => marks.inks.has(key)),
  );
  const shadeOf = shades();
  return group.map((row) => {
    const inks = shared.map((key) => `ink ${key} ${shadeOf(row.marks.inks.get(key) ?? '')}`);
    return { ...row, marks: { ...row.marks, signs: new Set([...row.marks.signs, ...inks]) } };
  });
}

function ownWords({ childNodes }: Element): string {
  return folded(Array.from(childNodes, (node) => (node.nodeType === 3 ? node.nodeValue : ' ')).join(''));
}
