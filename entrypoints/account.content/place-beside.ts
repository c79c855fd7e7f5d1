/** The distance between a balance and the line, in pixels. */
const GAP = 8;
/** How many ancestors of the balance are searched for words of their own beside it. */
const MAX_ANCESTORS = 4;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Places an element beside, below or above another one where the page shows nothing. It is hidden where there is no room. */
export function placeBeside(host: HTMLElement, beside: Element): void {
  // A hidden element that kept its box would make the page wider than a narrow window.
  host.style.display = '';
  const words = document.createRange();
  words.selectNodeContents(beside);
  const { left, right, top, bottom, height } = words.getBoundingClientRect();
  const own = host.getBoundingClientRect();
  const size = { width: own.width, height: own.height };
  const places: Box[] = [
    { left: right + GAP, top: top + (height - own.height) / 2, ...size },
    { left, top: bottom + GAP / 2, ...size },
    { left, top: top - own.height - GAP / 2, ...size },
  ];
  const place = height === 0 ? undefined : places.find((box) => isFree(box, host, beside));
  host.style.visibility = place ? 'visible' : 'hidden';
  if (!place) {
    host.style.display = 'none';
    return;
  }
  host.style.left = `${Number.parseFloat(host.style.left) + place.left - own.left}px`;
  host.style.top = `${Number.parseFloat(host.style.top) + place.top - own.top}px`;
}

/** Elements that are seen or used without words. */
const WORDLESS_CONTENT =
  'img, svg, canvas, video, input, select, textarea, button, a, [role="button"], [tabindex]';

/** Whether a box would cover nothing of the page. */
function isFree(box: Box, host: Element, beside: Element): boolean {
  const { left, top, width, height } = box;
  if (left < 0 || left + width > document.documentElement.clientWidth) return false;
  const xs = [0, 0.25, 0.5, 0.75, 1].map((part) => left + 1 + part * (width - 2));
  const ys = [0, 0.5, 1].map((part) => top + 1 + part * (height - 2));
  const over = ys.flatMap((y) =>
    xs.map((x) => document.elementsFromPoint(x, y).find((each) => each !== host)),
  );
  const parts = new Set([...over, ...ancestorsOf(beside)]);
  return [...parts].every(
    (part) => part && isWithoutWords(part, box) && !(part.matches(WORDLESS_CONTENT) && over.includes(part)),
  );
}

function ancestorsOf(beside: Element): Element[] {
  const parts: Element[] = [];
  for (let part: Element | null = beside; part && parts.length < MAX_ANCESTORS; part = part.parentElement)
    parts.push(part);
  return parts;
}

/** Whether none of a part's own words stand in a box. */
function isWithoutWords(part: Element, { left, top, width, height }: Box): boolean {
  const range = document.createRange();
  const texts = [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return texts.every((text) => {
    range.selectNodeContents(text);
    return [...range.getClientRects()].every((words) => {
      const isBeside = words.left >= left + width || words.right <= left;
      return isBeside || words.top >= top + height || words.bottom <= top;
    });
  });
}
