import type { GrantsAnalysis } from '../../analysis/analysis.ts';
import type { Series } from '../../insight/series.ts';
import type { Category, DrawFacts } from '../../ledger/draw/facts.ts';
import { type Day, dayOfInstant, instantOf } from '../../values/day.ts';
import type { Words } from '../../words/words.ts';

/** What is known of the grants that evidence and forecast name by their identity. */
export interface GrantNames {
  /** Such as "the $10.00 grant (row 3)"; with the category where a claim rests on it. */
  name: (identity: string, withCategory?: boolean) => string;
  /** The row's number; `undefined` where the page does not list the grant any more. */
  row: (identity: string) => number | undefined;
  facts: (identity: string) => DrawFacts | undefined;
}

export function grantNames(analysis: GrantsAnalysis, series: Series, words: Words): GrantNames {
  const rows = new Map(analysis.grants.map(({ row }, index) => [analysis.identities[index] ?? '', row]));
  const known = new Map(
    series.flatMap(({ grants }) => grants.map((grant): [string, DrawFacts] => [grant.id, grant])),
  );
  const row = (identity: string) => rows.get(identity);
  const facts = (identity: string) => known.get(identity);
  return {
    row,
    facts,
    name: (identity, withCategory = false) => {
      const granted = facts(identity)?.granted ?? null;
      const place = row(identity);
      const amount = granted === null ? words.say('grant.some') : words.money(granted);
      if (place === undefined) return words.say('grant.gone', amount);
      const category: Category = withCategory ? (facts(identity)?.category ?? 'unknown') : 'unknown';
      return words.say(`grant.${category}`, amount, String(place));
    },
  };
}

/** The UTC day of a time in milliseconds. */
export function dayAt(time: number): Day {
  return dayOfInstant(instantOf(new Date(time)));
}
