import type { SeenPage } from '../../../lib/account-pages/index.ts';
import { analyse, hasTwoFigures } from '../../../lib/analysis/index.ts';
import { basisOfKept, type KeptOrganization, type KeptReading } from '../../../lib/history/index.ts';
import { type BasisJson, basisSchema } from '../../../lib/report/index.ts';
import { type Instant, NO_MONEY, toDecimal } from '../../../lib/values/index.ts';

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
  const { id, from, until, basis } = reading;
  const record = { id, organization, from, until, brief: briefOf(reading), packed: bytes };
  return { ...record, choices: basis.choices, ...(reading.isAhead && { isAhead: true }) };
}

/** The reading of a record; `undefined` where it cannot be made out. */
export async function unpacked(record: ReadingRecord): Promise<KeptReading | undefined> {
  try {
    const { id, from, until, choices, isAhead } = record;
    const text = new Blob([record.packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const unchanging = JSON.parse(new TextDecoder().decode(await bytesOf(text)));
    const { data } = basisSchema.safeParse({ ...unchanging, choices });
    const reading = { id, from, until, basis: { ...unchanging, choices } };
    return data && { ...reading, ...(isAhead && { isAhead }) };
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
  const analysis = analyse(basisOfKept(reading));
  if (!analysis || analysis.status === 'reading' || analysis.status === 'unreadable')
    throw new Error(`The reading ${reading.id} gives no figure.`);
  const isEmpty = analysis.status === 'empty';
  const { atLeast, atMost } = isEmpty ? { atLeast: NO_MONEY, atMost: NO_MONEY } : analysis.totals.spendable;
  return {
    status: analysis.status,
    atLeast: toDecimal(atLeast),
    atMost: atMost === null ? null : toDecimal(atMost),
    isEither: !isEmpty && hasTwoFigures(analysis),
    grants: isEmpty ? 0 : analysis.grants.length,
  };
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}
