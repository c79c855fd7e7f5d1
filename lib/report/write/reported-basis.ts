import * as z from 'zod/mini';
import type { Basis, Series, Visited } from '../../analysis/index.ts';
import { basisSchema, type ReportedBasis, type WrittenBasis } from '../schema/basis-schema.ts';
import type { WrittenVisit } from '../schema/visit-schema.ts';
import { hasRoomFor } from './room.ts';

/** What the report was made from, as it tells it, where it has room for it; `language` is that of its sentences. */
export function reportedBasis(basis: Basis, visited: Visited, language: string): ReportedBasis | undefined {
  const { reading, choices, provenance, exact } = basis;
  const { series, typedRate } = visited;
  if ((reading.kind !== 'grants' && reading.kind !== 'none') || !hasRoomFor(basis, visited)) return undefined;
  return z.encode(basisSchema, {
    language,
    provenance,
    reading,
    choices,
    exact: exact && writtenExact(exact),
    visit: { typedRate, ...writtenSeries(series) },
  });
}

/** A basis as it is kept, without any visit; `undefined` where it has no figures, or more rows than there is room for. */
export function writtenBasis(basis: Basis, language: string): ReportedBasis | undefined {
  return reportedBasis(basis, { series: [], typedRate: '' }, language);
}

/**
 * The basis that was kept.
 * @throws z.core.$ZodError where it is none.
 */
export function readBasis(kept: ReportedBasis): Basis {
  return basisIn(z.decode(basisSchema, kept)).basis;
}

type ExactAnswer = NonNullable<Basis['exact']>;

/** The provider's names are left out: only which comes first matters, where grants are alike. */
function writtenExact(exact: ExactAnswer): WrittenBasis['exact'] {
  if (exact.kind === 'problem') return exact;
  const sorted = exact.grants.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...exact, grants: sorted.map(({ id: _, ...figures }) => figures) };
}

/** A grant mostly stands as it did at the reading before, and is written once for all of them. */
function writtenSeries(series: Series): Pick<WrittenVisit, 'standings' | 'readings'> {
  const places = new Map<string, number>();
  const standings: WrittenVisit['standings'][number][] = [];
  const placeOf = (grant: WrittenVisit['standings'][number]) => {
    const key = JSON.stringify(grant);
    const place = places.get(key) ?? standings.push(grant) - 1;
    places.set(key, place);
    return place;
  };
  const readings = series.map(({ grants, ...reading }) => ({ ...reading, standings: grants.map(placeOf) }));
  return { standings, readings };
}

/** The basis and the visit that a report tells of. */
export function basisIn({ provenance, reading, choices, exact, visit }: WrittenBasis): {
  basis: Basis;
  visited: Visited;
} {
  return {
    basis: { reading, choices, provenance, exact: exact && namedExact(exact) },
    visited: { series: seriesIn(visit), typedRate: visit.typedRate },
  };
}

/** Grants are named by their places, in an order that is that of the names. */
function namedExact(exact: NonNullable<WrittenBasis['exact']>): ExactAnswer {
  if (exact.kind === 'problem') return exact;
  const grants = exact.grants.map((figures, place) => ({ ...figures, id: String(place).padStart(6, '0') }));
  return { ...exact, grants };
}

function seriesIn({ standings, readings }: WrittenVisit): Series {
  return readings.map(({ standings: places, ...reading }) => ({
    ...reading,
    grants: places.flatMap((place) => standings[place] ?? []),
  }));
}
