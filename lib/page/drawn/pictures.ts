const PICTURES = new Set(['svg', 'img', 'canvas', 'picture', 'video', 'object', 'embed', 'image']);

/** Whether an element is drawn by itself, whatever words are in it. */
export function isPicture({ localName }: Element): boolean {
  return PICTURES.has(localName);
}

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/** Whether a part holds a page of its own, or words that its component alone knows. */
export function isClosedPart(element: Element): boolean {
  const { localName } = element;
  return FRAMES.has(localName) || (localName.includes('-') && (element.textContent ?? '').trim() === '');
}

const DRAWN_BY = ['d', 'points', 'href', 'src', 'fill', 'stroke'];

/** What tells one picture from another. */
export function shapeOf(picture: Element): string {
  const parts = [picture, ...picture.querySelectorAll('*')].map((part) =>
    [part.localName, ...DRAWN_BY.map((name) => part.getAttribute(name) ?? '')].join(),
  );
  return `picture ${parts.join(' ')}`;
}
