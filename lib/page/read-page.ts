import { LAYOUTS } from './layouts/index.ts';
import type { GrantsPlace } from './layouts/layout.ts';
import { type PageTexts, readPageTexts } from './page-texts.ts';
import { type PageReading, pageReading } from './reading.ts';
import type { ReadingContext } from './reading-context.ts';

/** What was found on a page: the reading as data, and the elements that it came from. */
export interface PageFindings {
  reading: PageReading;
  /** Where on the page the reading was found. */
  place: GrantsPlace | undefined;
  /** Places that take up no room at present, and may come to light. */
  hidden: readonly Element[];
  /** What the page says outside its tables; not read where nothing speaks of grants. */
  texts: PageTexts | undefined;
}

/** Finds the grants on a page and reads them. */
export function readPage(root: Element, context: ReadingContext): PageFindings {
  const places = LAYOUTS.flatMap((layout) => layout.recognise(root));
  const shown = places.filter(({ element }) => context.isShown(element));
  const hidden = places.filter((candidate) => !shown.includes(candidate)).map(({ element }) => element);
  const texts = places.length > 0 || context.expected ? readPageTexts(root) : undefined;
  const [place] = shown;
  const isHidden = place === undefined && hidden.length > 0;
  const reading = texts && !isHidden ? readPlaces(shown, texts, context) : { kind: 'absent' as const };
  return { reading: pageReading.parse(reading), place, hidden, texts };
}

function readPlaces(places: readonly GrantsPlace[], texts: PageTexts, context: ReadingContext): PageReading {
  const [place, ...others] = places;
  if (others.length > 0) return { kind: 'unreadable', problem: 'two-tables' };
  return place ? readPlace(place, texts, context) : readWithoutPlace(texts, context);
}

function readPlace({ content, layout }: GrantsPlace, texts: PageTexts, context: ReadingContext): PageReading {
  const { headlines, none } = texts;
  switch (content.kind) {
    case 'column-twice':
      return { kind: 'unreadable', problem: 'column-twice' };
    case 'skeleton':
      return { kind: 'loading' };
    case 'says-none':
      return { kind: 'none', words: content.words, headlines };
    case 'bare':
      if (none !== undefined) return { kind: 'none', words: none, headlines };
      return context.settled ? { kind: 'unreadable', problem: 'no-rows' } : { kind: 'loading' };
    case 'rows':
      return { kind: 'grants', layout, headlines, rows: content.read(context.dates) };
  }
}

function readWithoutPlace({ none, headlines }: PageTexts, { settled }: ReadingContext): PageReading {
  if (none !== undefined) return { kind: 'none', words: none, headlines };
  return settled ? { kind: 'unreadable', problem: 'no-table' } : { kind: 'absent' };
}
