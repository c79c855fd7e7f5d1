import type { Visit } from '../browsers/driver.ts';
import { waitForCompletePanel } from '../browsers/panel.ts';

/** What extends beyond an edge of the viewport, of the panel or of its own box. One line each; empty if there is nothing. */
export async function misfits(visit: Visit): Promise<string[]> {
  return [...(await visit.evaluate(frameMisfits)), ...(await visit.evaluate(partMisfits))];
}

function frameMisfits(): string[] {
  const region = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('section');
  if (!region) return ['there is no panel'];
  const content = document.documentElement.clientWidth;
  const { left, right } = region.getBoundingClientRect();
  const checks: [isWrong: boolean, words: string][] = [
    [region.scrollWidth > region.clientWidth, `the panel scrolls: ${region.scrollWidth}`],
    [left < 0 || right > content, `the panel goes from ${left} to ${right} of ${content}`],
    [document.documentElement.scrollWidth > content, 'the page scrolls sideways'],
  ];
  return checks.flatMap(([isWrong, words]) => (isWrong ? [words] : []));
}

function partMisfits(): string[] {
  const region = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('section');
  const outer = region?.getBoundingClientRect() ?? new DOMRect();
  const isOut = ({ left, right, width }: DOMRect) =>
    width > 0 && (left < outer.left || right > outer.right + 0.5);
  const isCut = (part: Element) =>
    part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline';
  return [...(region?.querySelectorAll('*') ?? [])]
    .filter((part) => !part.closest('.unseen'))
    .filter((part) => isOut(part.getBoundingClientRect()) || isCut(part))
    .map((part) => `<${part.localName} class="${part.className}"> ${part.textContent} does not fit`);
}

/** The amounts in the panel that are broken over two lines. */
export function brokenFigures(visit: Visit): Promise<string[]> {
  return visit.evaluate(() => {
    const root = document.querySelector('grantlens-panel')?.shadowRoot;
    const words = [...(root?.querySelectorAll('dd, b, li') ?? [])].flatMap(({ childNodes }) => [
      ...childNodes,
    ]);
    const texts = words.filter((node) => node.nodeType === Node.TEXT_NODE);
    return texts.flatMap((text) =>
      [...(text.nodeValue ?? '').matchAll(/[−-]?\$[\d,.]*\d/g)].flatMap(({ 0: figure, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + figure.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [figure] : [];
      }),
    );
  });
}

/**
 * The text of figures, buttons and choices in the panel that a person cannot see, even after scrolling. Parts that still
 * wait for an answer of the background are waited for.
 */
export async function unseen(visit: Visit): Promise<string[]> {
  await waitForCompletePanel(visit);
  return visit.evaluate(() => {
    const root = document.querySelector('grantlens-panel')?.shadowRoot;
    const parts = [...(root?.querySelectorAll<HTMLElement>('dt, dd, button, label, select, h2') ?? [])];
    const shown = parts.filter((each) => !each.closest('[popover]'));
    if (shown.length === 0) return ['there is no panel'];
    return shown.flatMap((each) => {
      each.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = each.getBoundingClientRect();
      const hit = root?.elementFromPoint(x + width / 2, y + height / 2) ?? null;
      const isSeen = width > 0 && height > 0 && each.checkVisibility() && each.contains(hit);
      return isSeen ? [] : [(each.textContent ?? '').trim() || each.localName];
    });
  });
}

/** Waits until the panel is painted light or dark. */
export async function waitForPaint(visit: Visit, scheme: 'light' | 'dark'): Promise<void> {
  await visit.until((wanted) => {
    const panel = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('section');
    const [red, green, blue] = (panel ? getComputedStyle(panel).backgroundColor : '').match(/\d+/g) ?? [];
    const lightness = (Number(red) + Number(green) + Number(blue)) / 3;
    return wanted === 'light' ? lightness > 200 : lightness < 55;
  }, scheme);
}
