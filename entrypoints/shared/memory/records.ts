import type { SeenPage } from '../../../lib/account-pages/index.ts';
import type { ExactIds } from '../../../lib/analysis/index.ts';
import { type KeptOrganization, type KeptReading, workedOut } from '../../../lib/history/index.ts';
import { type BasisJson, basisSchema } from '../../../lib/report/index.ts';
import { type Instant, toDecimal } from '../../../lib/values/index.ts';

/** What a list tells of a reading without unpacking it. Money is a decimal text in dollars; `null` is not known. */
export interface Brief {
  status: 'ok' | 'partial' | 'empty';
  atLeast: string | null;
  atMost: string | null;
  /** Whether it is one of these two figures, and nothing between them; absent in what earlier versions kept. */
  isEither?: boolean;
  grants: number;
}

/** A reading as it is stored. */
export interface ReadingRecord {
  /** Begins with the time of the reading, so that the order of ids is that of time. */
  id: string;
  /** The key of its organization. */
  organization: string;
  from: Instant;
  until: Instant;
  brief: Brief;
  /** A clock that stood ahead told its time. */
  isAhead?: true;
  /** The provider's own ids of its grants; absent where none are known, and in what earlier versions kept. */
  exactIds?: ExactIds;
  /** These alone may change while the page goes on saying the same. */
  choices: BasisJson['choices'];
  /** All else of the basis: JSON in gzip, a tenth of its size. */
  packed: Uint8Array<ArrayBuffer>;
}

/** What a page showed when it was seen last. */
export interface PageRecord extends SeenPage {
  /** The page, and the name of its organization; '' where it names none. */
  id: string;
}

/** Packs a reading; before any transaction, since one ends where something else is waited for. */
export async function packed({ basis }: KeptReading): Promise<Uint8Array<ArrayBuffer>> {
  const { choices: _, ...unchanging } = basis;
  const text = new Blob([JSON.stringify(unchanging)]);
  return bytesOf(text.stream().pipeThrough(new CompressionStream('gzip')));
}

export function recordOf(
  reading: KeptReading,
  organization: string,
  bytes: Uint8Array<ArrayBuffer>,
): ReadingRecord {
  const { id, from, until, basis, exactIds, isAhead } = reading;
  const record = { id, organization, from, until, brief: briefOf(reading), packed: bytes };
  return { ...record, choices: basis.choices, ...(exactIds && { exactIds }), ...(isAhead && { isAhead }) };
}

/** The reading of a record; `undefined` where it cannot be made out. */
export async function unpacked(record: ReadingRecord): Promise<KeptReading | undefined> {
  try {
    const { id, from, until, choices, exactIds, isAhead } = record;
    const text = new Blob([record.packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const unchanging = JSON.parse(new TextDecoder().decode(await bytesOf(text)));
    const { data } = basisSchema.safeParse({ ...unchanging, choices });
    const reading = { id, from, until, basis: { ...unchanging, choices } };
    return data && { ...reading, ...(exactIds && { exactIds }), ...(isAhead && { isAhead }) };
  } catch {
    // What a damaged disk left of it: the other readings go on without it.
    return undefined;
  }
}

/** Whether a record of the organizations can be worked with. */
export function isSound(record: KeptOrganization | undefined): record is KeptOrganization {
  const { key, grants, series, said, latest } = record ?? {};
  return (
    typeof key === 'string' &&
    [grants, series, said].every(Array.isArray) &&
    basisSchema.safeParse(latest?.basis).success
  );
}

function briefOf(reading: KeptReading): Brief {
  const { figures } = workedOut(reading);
  if (!figures) throw new Error(`The reading ${reading.id} gives no figure.`);
  const { status, spendable, isEither, grants } = figures;
  const { atLeast, atMost } = spendable;
  return {
    status,
    atLeast: toDecimal(atLeast),
    atMost: atMost === null ? null : toDecimal(atMost),
    isEither,
    grants,
  };
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}
