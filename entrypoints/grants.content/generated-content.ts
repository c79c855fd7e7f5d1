import type { Generated } from '../../lib/page/index.ts';
import { edgesOf, isClear, picturesOf } from './looks.ts';

/** Content that the page's style sheets generate before, after or in place of an element's text, or as its list marker. */
export function generatedIn(element: Element, style: CSSStyleDeclaration): Generated[] {
  const parts = (['::before', '::after'] as const).flatMap((part) => {
    const own = getComputedStyle(element, part);
    return own.content === 'none' || own.content === 'normal' || isOurs(own) || isUnseen(own)
      ? []
      : contentOf(element, own);
  });
  const { content, display, listStyleType, listStyleImage } = style;
  const isReplaced = content !== 'normal' && content !== 'none' && content !== '';
  const mark = display === 'list-item' ? markOf(listStyleType, listStyleImage) : [];
  return [...parts, ...mark, ...(isReplaced ? [contentOf(element, style)].flat() : [])];
}

/** Whether generated content is hidden, as a tooltip is until the pointer is on its element. */
function isUnseen({ display, visibility, opacity }: CSSStyleDeclaration): boolean {
  return display === 'none' || visibility !== 'visible' || opacity === '0';
}

/** Our own pseudo-elements let every click through, take no room and are printed unchanged. */
function isOurs({ pointerEvents, cssFloat, printColorAdjust }: CSSStyleDeclaration): boolean {
  return pointerEvents === 'none' && cssFloat === 'left' && printColorAdjust === 'exact';
}

/** The generated content as text and pictures. Empty content may still have a box. */
function contentOf(element: Element, style: CSSStyleDeclaration): Generated[] {
  const { content, display } = style;
  const text = textIn(content, element);
  const drawn = /url\(|gradient\(/u.test(content) ? content : '';
  const isSized = display !== 'inline' || text !== '' || drawn !== '';
  const picture = `${drawn} ${isSized ? boxLook(style) : ''}`.trim();
  const isCounter = /counters?\(/u.test(content);
  return text === '' && picture === '' && !isCounter ? [] : [{ text, isCounter, picture }];
}

const ATTRIBUTE = /attr\(([\w-]{1,80})/u;

/** The quoted texts, and those from attributes, which one browser does not resolve. */
function textIn(content: string, element: Element): string {
  let text = '';
  const parts = content.replaceAll('\\"', '”').split('"');
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) text += element.getAttribute(ATTRIBUTE.exec(part)?.[1] ?? '') ?? '';
    else if (!parts[index - 1]?.endsWith('url(')) text += part;
  }
  return text;
}

function boxLook(style: CSSStyleDeclaration): string {
  if (style.width === '0px' || style.height === '0px') return edgesOf(style);
  const fill = isClear(style.backgroundColor) ? '' : style.backgroundColor;
  return [picturesOf(style), fill, edgesOf(style)].join(' ').trim();
}

/** The marker of a list item, if it is a custom character or picture. */
function markOf(type: string, image: string): Generated[] {
  if (image !== 'none') return [{ text: '', isCounter: false, picture: image }];
  return type.startsWith('"') ? [{ text: type.replaceAll('"', ''), isCounter: false, picture: '' }] : [];
}
