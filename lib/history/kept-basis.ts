import {
  type Analysis,
  accountEvidence,
  analyse,
  type Basis,
  type Choices,
  NO_RULING,
  type Ruling,
  ruleChosen,
  rulingOf,
  type Series,
} from '../analysis/index.ts';
import type { StatedRuleId } from '../provider/index.ts';
import type { Instant } from '../values/index.ts';
import { lastTold } from './ahead.ts';
import type { KeptOrganization } from './kept-organization.ts';
import { choicesSaid } from './said.ts';
import { basisOfKept } from './worked-out.ts';

/** An organization's last reading with what the panel would make of it: corrections, and the rule that its readings leave. */
export interface KeptBasis {
  /** The reading at a time, under these choices. */
  basisAt: (readAt: Instant) => Basis;
  /** The analysis as of the reading itself, before any rule is ruled out. */
  then: Analysis | undefined;
  ruling: Ruling;
  /** Without readings from a clock that was ahead. */
  series: Series;
  /** The daily spend that the user typed; empty if there is none. */
  typedRate: string;
}

/** Applies what was said of an organization, as of `now`. `usualRule` is the one set for all organizations. */
export function keptBasis(
  { latest, said, series: all }: KeptOrganization,
  now: Instant,
  usualRule: StatedRuleId | null,
): KeptBasis {
  const basis = basisOfKept(latest);
  const { rule, categories, settled, typedRate } = choicesSaid(said);
  const under = (ruling: Ruling) => (readAt: Instant) => {
    const choices: Choices = { rule: ruleChosen({ rule, usualRule }, ruling), categories, settled };
    return { ...basis, choices, provenance: { ...basis.provenance, readAt } };
  };
  const then = analyse(under(NO_RULING)(latest.until));
  const series = all.filter((reading) => reading.at <= lastTold(now));
  const ruling = then && 'grants' in then ? rulingOf(accountEvidence(then, series)) : NO_RULING;
  return { basisAt: under(ruling), then, ruling, series, typedRate };
}
