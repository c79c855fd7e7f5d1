import { HEADING } from '../headings.ts';
import type { PlacedRow } from '../layouts/layout.ts';
import { folded } from '../texts.ts';
import { isInControl } from '../tokens.ts';
import type { Zone } from '../zone.ts';
import type { Paint, RenderedPage } from './rendered-page.ts';
import { mayBeSpent, type ReadRow, stateOf } from './unlike-rows.ts';

const OF_LOOKS =
  /(?<!\p{L})(?:red|green|blue|gr[ea]y|yellow|orange|amber|purple|pink|violet|black|white|brown|colou?r(?:ed|s)?|italics?|bold|hatched|striped|shaded|highlighted|dotted|dashed|underlined|tinted|marked|rot|grün|blau|grau|gelb|kursiv|schraffiert|farbig|rouge|vert|bleu|gris|jaune|rojo|verde|azul|amarillo)(?!\p{L})/iu;
const MAX_WORDS_OF_A_KEY = 6;
const MAX_ELEMENTS = 400;

/** The words of a key that may tell what the colours mean in which some of the rows of one state are drawn. */
export function wordsOfKey(rows: readonly ReadRow[], zone: Zone, drawing: RenderedPage): string | undefined {
  const colours = unlikeColours(rows, drawing);
  if (colours.size === 0) return undefined;
  const texts = zone.elements
    .slice(0, MAX_ELEMENTS)
    .filter((element) => !isInControl(element) && !element.closest(HEADING));
  const key = texts.find((element) => {
    const words = ownWords(element);
    if (words === '') return false;
    return (
      OF_LOOKS.test(words) ||
      (isShort(words) && (isInColour(element, colours, drawing) || isAtSwatch(element, drawing)))
    );
  });
  return key && folded(key.textContent ?? '');
}

/** The colours of words and grounds that some rows of one state have, and others have not. */
function unlikeColours(rows: readonly ReadRow[], drawing: RenderedPage): Set<string> {
  const unlike = new Set<string>();
  for (const group of Map.groupBy(rows.filter(mayBeSpent), ({ reading }) => stateOf(reading)).values()) {
    const colours = group.map(({ row }) => coloursOf(row, drawing));
    for (const colour of colours.flatMap((own) => [...own]))
      if (colours.some((own) => !own.has(colour))) unlike.add(colour.split(' ').slice(1).join(' '));
  }
  return unlike;
}

function coloursOf({ element, cells }: PlacedRow, drawing: RenderedPage): Set<string> {
  const parts = cells.length > 0 ? cells : [element];
  const named = [element, ...parts.flatMap((part) => [part, ...part.querySelectorAll('*')])];
  return new Set(
    named.flatMap((part) => {
      const { ink, fill } = drawing.paintOf(part);
      const at = cells.findIndex((cell) => cell.contains(part));
      return [`${at} ${ink}`, ...(fill === '' ? [] : [`${at} ${fill}`])];
    }),
  );
}

function isShort(words: string): boolean {
  return words.split(' ').length <= MAX_WORDS_OF_A_KEY && !/[.!?。]$/u.test(words);
}

function isInColour(element: Element, colours: ReadonlySet<string>, drawing: RenderedPage): boolean {
  const { ink, fill } = drawing.paintOf(element);
  return [ink, fill].some((colour) => colours.has(colour) && isBright(colour));
}

/** Greys are those of all that is less important. */
function isBright(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 10;
}

/** Whether a box of a colour stands beside words. */
function isAtSwatch(element: Element, drawing: RenderedPage): boolean {
  if (drawing.paintOf(element).generated.some(({ picture }) => picture !== '')) return true;
  const beside = [
    ...element.children,
    ...[element.previousElementSibling, element.nextElementSibling].flatMap((one) => one ?? []),
  ];
  return beside.some((one) => one.textContent?.trim() === '' && isFilled(drawing.paintOf(one)));
}

function isFilled({ fill, picture, edges }: Paint): boolean {
  return fill + picture + edges !== '';
}

function ownWords(element: Element): string {
  return folded(
    Array.from(element.childNodes, (node) => (node.nodeType === 3 ? node.nodeValue : ' ')).join(''),
  );
}
