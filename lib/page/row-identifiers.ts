import { textOf } from './cell-text.ts';
import { type Doubt, doubt } from './doubt.ts';
import type { Candidate, PlacedRow } from './layouts/layout.ts';
import type { SeenPage } from './seen-page.ts';
import { type PageText, textsBelow } from './texts.ts';

/** Names that pages give to grants are one word with figures, or with a hyphen: `cg-4x2k`, `GRT0042`. */
const WORD = /[\p{L}\p{N}_-]{4,40}/gu;
const TELLS_APART = /[\p{Nd}_-]/u;
/** Columns whose words are a row's own; those of a kind, a source or a project may be shared. */
const OF_IDENTIFIERS =
  /^(?:#|nr\.?|no\.?|(?:(?:credit )?grant |credit )?(?:id|number|no\.?|code|ref(?:erence)?)|grant|编号)$/iu;
const LONGEST_NAME = 60;
const LONGEST_TEXT = 300;
const PASSED_OVER = 'script, style, template, noscript, svg, grantlens-panel';

/**
 * Doubts about rows that a page names: two of one name may hold one amount twice, and what is said of a name elsewhere on the
 * page may hold of its row.
 */
export function identifierDoubts({ rows, headers }: Candidate, page: SeenPage): Doubt[] {
  const named = rows.map((row) => identifiersIn(row, headers));
  const all = named.flat();
  if (all.length === 0) return [];
  const twice = all.find((name, index) => all.indexOf(name) !== index);
  const told = textsElsewhere(page, rows).find(({ text }) => all.some((name) => holds(text, name)));
  return [
    ...(twice === undefined ? [] : [doubt('level', twice)]),
    ...(told === undefined ? [] : [doubt('sentence', told.text)]),
  ];
}

/** The names in the cells by which a row is called; each once a row. */
function identifiersIn({ cells, places }: PlacedRow, headers: readonly string[]): string[] {
  if (cells.length <= Object.keys(places).length) return [];
  const known = new Set(Object.values(places).map(({ column }) => column - 1));
  const names = cells.flatMap((cell, index) => {
    if (known.has(index) || !OF_IDENTIFIERS.test(headers[index] ?? '')) return [];
    const text = textOf(cell);
    return text.length > LONGEST_NAME ? [] : identifiersOf(text);
  });
  return [...new Set(names)];
}

function identifiersOf(text: string): string[] {
  const found: readonly string[] = text.match(WORD) ?? [];
  return found.filter((word) => TELLS_APART.test(word));
}

function holds(text: string, name: string): boolean {
  return text.includes(name) && identifiersOf(text).includes(name);
}

function textsElsewhere({ root, isShown }: SeenPage, rows: readonly PlacedRow[]): PageText[] {
  const own = new Set(rows.map(({ element }) => element));
  return textsBelow(root, (element) => own.has(element) || element.matches(PASSED_OVER)).filter(
    ({ text, element }) => text.length <= LONGEST_TEXT && isShown(element),
  );
}
