import { identities, NO_CHOICES } from '../../analysis/index.ts';
import { DEFAULT_RULE } from '../../ledger/index.ts';
import type { WrittenBasis } from '../schema/basis-schema.ts';
import type { PlainReport } from '../schema/plain-schema.ts';
import { rowsOfGrants } from './plain-rows.ts';

/**
 * A basis from the grants alone, for a report that does not hold its own: what the cells said is not known, nor since when,
 * nor anything of the visit.
 */
export function basisOfGrants(report: PlainReport): WrittenBasis {
  const { readAt, page, grants } = report;
  return {
    language: '',
    provenance: { readAt, drawnAt: readAt, url: page.url },
    reading: grants.length === 0 ? readingOfNone(report) : readingOf(report),
    choices: grants.length === 0 ? NO_CHOICES : choicesOf(report),
    exact: null,
    visit: { typedRate: '', standings: [], readings: [] },
  };
}

function headlinesOf({ headline }: PlainReport) {
  return headline === null ? [] : [headline];
}

function readingOfNone(report: PlainReport) {
  const { organization } = report.page;
  return { kind: 'none', words: '', organization, headlines: headlinesOf(report) } as const;
}

function readingOf(report: PlainReport): Extract<WrittenBasis['reading'], { kind: 'grants' }> {
  const { layout, organization, extent } = report.page;
  return {
    kind: 'grants',
    layout: layout ?? '',
    organization,
    belonging: 'settled',
    headers: [],
    guessedColumns: [],
    headlines: headlinesOf(report),
    fractions: [],
    rows: rowsOfGrants(report.grants),
    extent: extent ? { kind: 'unplaced', ...extent } : { kind: 'whole' },
    doubts: [],
    mayGrow: false,
    onScreen: report.grants.map((each) => each.row),
  };
}

/** Who chose the rule by evidence does not say which rule it took the place of. */
function choicesOf({ grants, drawOrder: { rule: id, chosenBy } }: PlainReport): WrittenBasis['choices'] {
  const ids = identities(rowsOfGrants(grants));
  const corrected = grants.flatMap(({ category, categorySource }, index) =>
    categorySource === 'inferred' ? [] : [[ids[index] ?? '', category] as const],
  );
  const byEvidence = { id, by: 'evidence', wanted: DEFAULT_RULE } as const;
  const chosen = chosenBy === 'user' ? ({ id, by: 'user' } as const) : byEvidence;
  return { rule: chosenBy === 'default' ? null : chosen, categories: corrected, settled: [] };
}
