import { type Analysis, analyse, type Basis, hasTwoFigures, type SeenReading } from '../analysis/index.ts';
import { readBasis } from '../report/index.ts';
import { type Instant, NO_MONEY, type Range } from '../values/index.ts';
import type { KeptReading } from './kept-reading.ts';
import { ifKnown, seenIn } from './known-ids.ts';
import type { Likeness } from './likeness.ts';
import { shownList } from './shown-list.ts';

/** What tells where a reading belongs. */
export interface Placed extends Likeness {
  id: string;
  from: Instant;
}

/** What a list tells of a reading. */
interface Figures {
  status: 'ok' | 'partial' | 'empty';
  spendable: Range;
  /** Whether it is one of these two figures, and nothing between them. */
  isEither: boolean;
  grants: number;
}

/** What a kept reading comes to, as far as a history is made of it. */
export interface WorkedOut {
  placed: Placed;
  /** `undefined` if it comes to no figure: such a reading is never kept. */
  figures: Figures | undefined;
  /** What evidence weighs: when it was read, and when the page was last seen to say the same. */
  seen: readonly SeenReading[];
}

const known = new WeakMap<KeptReading, WorkedOut>();

/** Each reading is worked out once: that takes longer than all else that an import does with it. */
export function workedOut(reading: KeptReading): WorkedOut {
  const before = known.get(reading);
  if (before) return before;
  const basis = basisOfKept(reading);
  return workedOutFrom(reading, basis, analyse(basis));
}

/** The same, where its basis and analysis are at hand. */
export function workedOutFrom(reading: KeptReading, basis: Basis, analysis: Analysis | undefined): WorkedOut {
  const made = {
    placed: placedBy(reading, basis),
    figures: figuresOf(analysis),
    seen: seenTimes(reading, basis, analysis),
  };
  known.set(reading, made);
  return made;
}

/** The basis of a kept reading, with nothing of a visit. */
export function basisOfKept({ basis }: KeptReading): Basis {
  return readBasis(basis);
}

function placedBy({ id, from, exactIds }: KeptReading, basis: Basis): Placed {
  const { reading } = basis;
  const shown = shownList(basis, exactIds);
  const grants = shown?.grants.map((grant) => grant.id) ?? [];
  const name = reading.kind === 'grants' || reading.kind === 'none' ? reading.organization : null;
  return { id, from, name, grants, ...ifKnown(exactIds), shown };
}

function figuresOf(analysis: Analysis | undefined): Figures | undefined {
  switch (analysis?.status) {
    case 'ok':
    case 'partial':
      return {
        status: analysis.status,
        spendable: analysis.totals.spendable,
        isEither: hasTwoFigures(analysis),
        grants: analysis.grants.length,
      };
    case 'empty':
      return {
        status: 'empty',
        spendable: { atLeast: NO_MONEY, atMost: NO_MONEY },
        isEither: false,
        grants: 0,
      };
    default:
      return undefined;
  }
}

function seenTimes(
  { from, until, exactIds }: KeptReading,
  basis: Basis,
  analysis: Analysis | undefined,
): SeenReading[] {
  const first = seenOf(analysis, exactIds);
  if (until === from) return first;
  const last = analyse({ ...basis, provenance: { ...basis.provenance, readAt: until, drawnAt: until } });
  return [...first, ...seenOf(last, exactIds)];
}

function seenOf(analysis: Analysis | undefined, exactIds: KeptReading['exactIds']): SeenReading[] {
  const seen = analysis && 'grants' in analysis && seenIn(analysis, exactIds);
  return seen ? [seen] : [];
}
