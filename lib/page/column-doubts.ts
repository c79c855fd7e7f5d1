import { controlMeaning, isUnknownNote, meaningOf } from '../provider/index.ts';
import { leavesOf, textOf } from './cell-text.ts';
import { type Doubt, doubt } from './doubt.ts';
import { OF_MONEY } from './label-text.ts';
import type { Candidate } from './layouts/layout.ts';

/** Doubts about what columns and rows say of each other: levels, counts, units and owners. */
export function columnDoubts(candidate: Candidate): Doubt[] {
  return [...levelDoubts(candidate), ...unitDoubts(candidate), ...ownerDoubts(candidate)];
}

/** Rows of a tree stand below one another, and one may hold what those below it hold again. */
function levelDoubts({ rows }: Candidate): Doubt[] {
  const levels = rows.map(({ element }) => element.getAttribute('aria-level') ?? '');
  const isTree =
    new Set(levels).size > 1 || rows.some(({ element }) => element.hasAttribute('aria-expanded'));
  return isTree ? [doubt('level', 'aria-level')] : [];
}

/** Where amounts are those of one of several alike, rows hold more than they show. */
const OF_ONE = /(?<!\p{L})(?:each|per (?:unit|seat|grant)|qty|quantity|je|pro stück|chacun)(?!\p{L})/iu;

function unitDoubts(candidate: Candidate): Doubt[] {
  const { headers, rows } = candidate;
  const header = headers.find((words) => OF_ONE.test(words));
  const numbered =
    [...rows.flatMap(({ loose }) => loose), ...furtherWords(candidate)].find(
      (text) => Number(ONE_OF.exec(text)?.[1]) > rows.length,
    ) ?? gapIn(candidate);
  return [
    ...[header, numbered].flatMap((words) => (words === undefined ? [] : [doubt('count', words)])),
    ...smallPrint(candidate).map((words) => doubt('sentence', words)),
  ];
}

const OF_ORDER = /^(?:#|no\.?|nr\.?|number|row|position|pos\.?)$/iu;

/** The texts of the columns that number the rows or have no name. */
function furtherWords(candidate: Candidate): string[] {
  return candidate.headers.flatMap((header, index) =>
    header === '' || OF_ORDER.test(header) ? textsOfColumn(candidate, index) : [],
  );
}

function textsOfColumn({ rows }: Candidate, index: number): string[] {
  return rows.flatMap(({ cells }) => (cells[index] ? textOf(cells[index]) : []));
}

/** Rows that are numbered from 1 or down to it, with a number left out between two of them. */
function gapIn(candidate: Candidate): string | undefined {
  const column = candidate.headers.findIndex((header) => OF_ORDER.test(header));
  const texts = textsOfColumn(candidate, column);
  const numbers = texts.map((text) => (/^\d{1,4}\.?$/u.test(text) ? Number.parseInt(text, 10) : Number.NaN));
  if (!numbers.includes(1)) return undefined;
  const at = numbers.findIndex(
    (number, index) => index > 0 && Math.abs(number - (numbers[index - 1] ?? 0)) > 1,
  );
  return at < 0 ? undefined : `${texts[at - 1]}, ${texts[at]}`;
}

/** `Grant 1 of 5`: each of them says how many there are. */
const ONE_OF = /^\D{0,20}\d{1,4} (?:of|\/|von|sur|de|di) (\d{1,4})$/iu;

/** Words beside the name of a column of amounts that nobody knows: they may say in what its amounts are, or of which day. */
function smallPrint({ headerCells, columns }: Candidate): string[] {
  const ofMoney = Object.entries(columns.at).flatMap(([column, index]) =>
    OF_MONEY.has(column as keyof typeof columns.at) ? (headerCells[index] ?? []) : [],
  );
  return ofMoney
    .filter((cell) => cell.firstElementChild !== null)
    .flatMap(leavesOf)
    .filter(
      (leaf) => meaningOf(leaf) === undefined && controlMeaning(leaf) !== 'harmless' && isUnknownNote(leaf),
    );
}

const OF_OWNERS = /^(?:organi[sz]ation|workspace|account|company|tenant)$/iu;

/** Whom a grant was given to, where it is not the account itself. */
const OF_RECIPIENTS =
  /^(?:recipients?|beneficiar(?:y|ies)|payees?|grantees?|customers?|clients?|holders?|(?:issued|given|granted|sent|awarded|lent) to)(?:\s?[:：].*)?$/iu;

/** Rows of several organizations are not all of one's own, and those that were given to others are none. */
function ownerDoubts({ headers, rows }: Candidate): Doubt[] {
  const given = [...headers, ...rows.flatMap(({ loose }) => loose)].find((words) =>
    OF_RECIPIENTS.test(words),
  );
  if (given !== undefined) return [doubt('level', given)];
  const column = headers.findIndex((words) => OF_OWNERS.test(words));
  const owners = new Set(rows.flatMap(({ cells }) => (cells[column] ? textOf(cells[column]) : [])));
  return owners.size > 1 ? [doubt('level', [...owners].join(', '))] : [];
}
