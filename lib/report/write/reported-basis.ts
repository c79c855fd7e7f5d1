import * as z from 'zod/mini';
import type { Basis, Series, VisitHistory } from '../../analysis/index.ts';
import { type BasisJson, basisSchema, type DecodedBasis } from '../schema/basis-schema.ts';
import type { DecodedVisit } from '../schema/visit-schema.ts';
import { hasRoomFor } from './room.ts';

/** The basis in the form of a report; `undefined` if it has no figures, or too many rows. `language`: that of the report's sentences. */
export function reportedBasis(basis: Basis, visited: VisitHistory, language: string): BasisJson | undefined {
  const { reading, choices, provenance, exact } = basis;
  const { series, typedRate } = visited;
  if ((reading.kind !== 'grants' && reading.kind !== 'none') || !hasRoomFor(basis, visited)) return undefined;
  return z.encode(basisSchema, {
    language,
    provenance,
    reading,
    choices,
    exact: exact && exactWithoutIds(exact),
    visit: { typedRate, ...deduplicatedSeries(series) },
  });
}

/** A basis in the form in which it is stored, without a visit; `undefined` if it has no figures, or too many rows. */
export function writtenBasis(basis: Basis, language: string): BasisJson | undefined {
  return reportedBasis(basis, { series: [], typedRate: '' }, language);
}

/**
 * Reads a stored basis.
 * @throws z.core.$ZodError if it is not a basis.
 */
export function readBasis(kept: BasisJson): Basis {
  return basisIn(z.decode(basisSchema, kept)).basis;
}

type ExactAnswer = NonNullable<Basis['exact']>;

/** Removes the provider's ids after sorting by them, because their order decides between identical grants. */
function exactWithoutIds(exact: ExactAnswer): DecodedBasis['exact'] {
  if (exact.kind === 'problem') return exact;
  const sorted = exact.grants.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...exact, grants: sorted.map(({ id: _, ...figures }) => figures) };
}

/** Most grants are the same as at the reading before, so each standing is written once and the readings refer to it. */
function deduplicatedSeries(series: Series): Pick<DecodedVisit, 'standings' | 'readings'> {
  const places = new Map<string, number>();
  const standings: DecodedVisit['standings'][number][] = [];
  const placeOf = (grant: DecodedVisit['standings'][number]) => {
    const key = JSON.stringify(grant);
    const place = places.get(key) ?? standings.push(grant) - 1;
    places.set(key, place);
    return place;
  };
  const readings = series.map(({ grants, ...reading }) => ({ ...reading, standings: grants.map(placeOf) }));
  return { standings, readings };
}

/** The basis and the visit of a report. */
export function basisIn({ provenance, reading, choices, exact, visit }: DecodedBasis): {
  basis: Basis;
  visited: VisitHistory;
} {
  return {
    basis: { reading, choices, provenance, exact: exact && exactWithIds(exact) },
    visited: { series: seriesIn(visit), typedRate: visit.typedRate },
  };
}

/** Gives each grant an id made from its index, so that ids sort like indexes. */
function exactWithIds(exact: NonNullable<DecodedBasis['exact']>): ExactAnswer {
  if (exact.kind === 'problem') return exact;
  const grants = exact.grants.map((figures, place) => ({ ...figures, id: String(place).padStart(6, '0') }));
  return { ...exact, grants };
}

function seriesIn({ standings, readings }: DecodedVisit): Series {
  return readings.map(({ standings: places, ...reading }) => ({
    ...reading,
    grants: places.flatMap((place) => standings[place] ?? []),
  }));
}
