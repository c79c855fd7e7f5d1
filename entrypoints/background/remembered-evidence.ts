import {
  accountEvidence,
  type GrantsAnalysis,
  type SeenReading,
  type Series,
} from '../../lib/analysis/index.ts';

/** How many accounts are remembered; a panel asks again and again for one. */
const MOST = 4;

interface Remembered {
  /** The organization, the day and the issues. */
  about: string;
  series: Series;
  evidence: ReturnType<typeof accountEvidence>;
}

/** The account that was asked for last comes last. */
let remembered: readonly Remembered[] = [];

/** What the readings say of the draw order. For the same readings on the same day it is remembered: to weigh many takes long. */
export function rememberedEvidence(analysis: GrantsAnalysis, series: Series, weigh = accountEvidence) {
  const { organization, provenance, issues } = analysis;
  const about = JSON.stringify([organization, provenance.readAt.slice(0, 10), issues]);
  const before = remembered.find((one) => one.about === about && isSameSeries(one.series, series));
  const evidence = before?.evidence ?? weigh(analysis, series);
  const others = remembered.filter((one) => one !== before);
  remembered = [...others.slice(-(MOST - 1)), { about, series, evidence }];
  return evidence;
}

type SeenGrant = SeenReading['grants'][number];

/** Compares each grant once: one that stands as before is the same object in many kept readings. */
function isSameSeries(one: Series, other: Series): boolean {
  const same = new Map<SeenGrant, SeenGrant>();
  const isSameGrant = (grant: SeenGrant, otherGrant: SeenGrant | undefined) => {
    if (!otherGrant) return false;
    if (same.get(grant) === otherGrant) return true;
    const isSame = JSON.stringify(grant) === JSON.stringify(otherGrant);
    if (isSame) same.set(grant, otherGrant);
    return isSame;
  };
  const isSameReading = ({ grants, ...reading }: SeenReading, otherReading: SeenReading | undefined) => {
    if (!otherReading || otherReading.grants.length !== grants.length) return false;
    const { grants: otherGrants, ...rest } = otherReading;
    return (
      JSON.stringify(reading) === JSON.stringify(rest) &&
      grants.every((grant, place) => isSameGrant(grant, otherGrants[place]))
    );
  };
  return one.length === other.length && one.every((reading, place) => isSameReading(reading, other[place]));
}
