import type { Basis } from '../../analysis/index.ts';
import type { RowReading } from '../../page/index.ts';
import { type BasisJson, basisSchema } from '../schema/basis-schema.ts';
import { MAX_ROWS } from '../schema/basis-values.ts';
import { basisIn, writtenBasis } from '../write/reported-basis.ts';
import { fieldOf } from './refusal.ts';

/** A basis as the analysis uses it, and as it is stored. */
export interface BasisRead {
  basis: Basis;
  written: BasisJson;
}

/** Where in a basis something is that cannot be. */
interface Fault {
  path: readonly PropertyKey[];
}

/** A row in both forms. */
interface Row {
  used: RowReading;
  written: Extract<BasisJson['reading'], { kind: 'grants' }>['rows'][number];
}

/**
 * Returns a function that reads the bases of one file, one by one. Most rows are the same as in an earlier basis. Each is read once
 * and is then the same object, which saves most of the time and of the room.
 */
export function basisReader(): (json: unknown) => BasisRead | Fault {
  const known = new Map<string, Row>();
  return (json) => {
    const rows = rowsIn(json);
    if (!rows) return readOf(json);
    const texts = rows.map((row) => JSON.stringify(row));
    const fresh = texts.flatMap((text, place) => (known.has(text) ? [] : [place]));
    const read = readOf(withRows(json, fresh, rows));
    if ('path' in read) return { path: pathInAll(read.path, fresh) };
    for (const [nth, row] of rowsOf(read).entries()) known.set(texts[fresh[nth] ?? 0] ?? '', row);
    return withAll(
      read,
      texts.flatMap((text) => known.get(text) ?? []),
    );
  };
}

function readOf(json: unknown): BasisRead | Fault {
  const { data, error } = basisSchema.safeParse(json);
  if (!data) return { path: error.issues[0]?.path ?? [] };
  const { basis } = basisIn(data);
  const written = writtenBasis(basis, data.language);
  return written ? { basis, written } : { path: [] };
}

/** `undefined` if it is no list of grants. */
function rowsIn(json: unknown): readonly unknown[] | undefined {
  const reading = fieldOf(json, 'reading');
  const rows = fieldOf(reading, 'rows');
  return fieldOf(reading, 'kind') === 'grants' && Array.isArray(rows) ? rows : undefined;
}

/** The same basis with the rows at these places alone. */
function withRows(json: unknown, places: readonly number[], rows: readonly unknown[]): unknown {
  const reading = fieldOf(json, 'reading');
  return {
    ...Object(json),
    reading: { ...Object(reading), rows: places.map((place) => rows[place]) },
  };
}

/** A path to one of some rows as a path to a row among all. */
function pathInAll(path: readonly PropertyKey[], places: readonly number[]): readonly PropertyKey[] {
  const [reading, rows, nth, ...rest] = path;
  if (reading !== 'reading' || rows !== 'rows' || typeof nth !== 'number') return path;
  return [reading, rows, places[nth] ?? nth, ...rest];
}

function rowsOf({ basis, written }: BasisRead): Row[] {
  const [used, stored] = [basis.reading, written.reading];
  if (used.kind !== 'grants' || stored.kind !== 'grants') return [];
  return used.rows.flatMap((row, place) => {
    const json = stored.rows[place];
    return json ? [{ used: row, written: json }] : [];
  });
}

/** The same basis with all of its rows, which have to be one list. */
function withAll({ basis, written }: BasisRead, rows: readonly Row[]): BasisRead | Fault {
  const [used, stored] = [basis.reading, written.reading];
  if (used.kind !== 'grants' || stored.kind !== 'grants') return { basis, written };
  const numbers = new Set(rows.map((row) => row.used.row));
  if (rows.length > MAX_ROWS || numbers.size < rows.length) return { path: ['reading', 'rows'] };
  return {
    basis: { ...basis, reading: { ...used, rows: rows.map((row) => row.used) } },
    written: { ...written, reading: { ...stored, rows: rows.map((row) => row.written) } },
  };
}
