import { LAYOUTS } from './layouts/index.ts';
import type { GrantsPlace } from './layouts/layout.ts';
import { readPageTexts } from './page-texts.ts';
import { type PageReading, pageReading } from './reading.ts';
import type { ReadingContext } from './reading-context.ts';

/** What was found on a page: the reading as data, and the elements that it came from. */
export interface PageFindings {
  reading: PageReading;
  /** Where on the page the reading was found. */
  place: GrantsPlace | undefined;
  /** Places that take up no room at present, and may come to light. */
  hidden: readonly Element[];
}

/** Finds the grants on a page and reads them. */
export function readPage(root: Element, context: ReadingContext): PageFindings {
  const places = LAYOUTS.flatMap((layout) => layout.recognise(root));
  const shown = places.filter(({ element }) => context.isShown(element));
  const hidden = places.filter((candidate) => !shown.includes(candidate)).map(({ element }) => element);
  const [place] = shown;
  return { reading: pageReading.parse(readPlaces(root, shown, hidden, context)), place, hidden };
}

function readPlaces(
  root: Element,
  [place, ...others]: readonly GrantsPlace[],
  hidden: readonly Element[],
  context: ReadingContext,
): PageReading {
  if (place)
    return others.length > 0
      ? { kind: 'unreadable', problem: 'two-tables' }
      : readPlace(root, place, context);
  return hidden.length > 0 ? { kind: 'absent' } : readWithoutPlace(root, context);
}

function readPlace(root: Element, { content, layout }: GrantsPlace, context: ReadingContext): PageReading {
  switch (content.kind) {
    case 'column-twice':
      return { kind: 'unreadable', problem: 'column-twice' };
    case 'skeleton':
      return { kind: 'loading' };
    case 'says-none':
      return { kind: 'none', words: content.words, headlines: readPageTexts(root).headlines };
    case 'bare':
      return readBareTable(root, context);
    case 'rows':
      return {
        kind: 'grants',
        layout,
        headlines: readPageTexts(root).headlines,
        rows: content.read(context.months),
      };
  }
}

function readBareTable(root: Element, { settled }: ReadingContext): PageReading {
  const { none, headlines } = readPageTexts(root);
  if (none !== undefined) return { kind: 'none', words: none, headlines };
  return settled ? { kind: 'unreadable', problem: 'no-rows' } : { kind: 'loading' };
}

function readWithoutPlace(root: Element, { expected, settled }: ReadingContext): PageReading {
  if (!expected) return { kind: 'absent' };
  const { none, headlines } = readPageTexts(root);
  if (none !== undefined) return { kind: 'none', words: none, headlines };
  return settled ? { kind: 'unreadable', problem: 'no-table' } : { kind: 'absent' };
}
