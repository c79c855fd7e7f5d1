import type { GrantsAnalysis, Series } from '../../analysis/index.ts';
import { type DrawFacts, factsOfRow } from '../../ledger/index.ts';
import type { Category } from '../../provider/index.ts';
import type { Words } from '../words.ts';

/** What is known of the grants that evidence and forecast name by their identity. */
export interface GrantNames {
  /** Such as "the $10.00 grant (row 3)"; with the category where a claim rests on it. */
  name: (identity: string, withCategory?: boolean) => string;
  /** The row's number; `undefined` where the page does not list the grant any more. */
  row: (identity: string) => number | undefined;
  facts: (identity: string) => DrawFacts | undefined;
}

/** Names for grants that the page lists and for those that only an earlier reading had. */
export function grantNames(analysis: GrantsAnalysis, series: Series, words: Words): GrantNames {
  const listed = analysis.grants.map((grant, index) => ({ id: analysis.identities[index] ?? '', grant }));
  const rows = new Map(listed.map(({ id, grant }) => [id, grant.row]));
  const known = new Map([
    ...listed.map(({ id, grant }): [string, DrawFacts] => [id, factsOfRow(grant)]),
    ...series.flatMap(({ grants }) => grants.map((grant): [string, DrawFacts] => [grant.id, grant])),
  ]);
  const row = (identity: string) => rows.get(identity);
  const facts = (identity: string) => known.get(identity);
  return {
    row,
    facts,
    name: (identity, withCategory = false) => {
      const granted = facts(identity)?.granted ?? null;
      const place = row(identity);
      if (granted === null) return nameless(place, words);
      const amount = words.money(granted);
      if (place === undefined) return words.say('grant.gone', amount);
      const category: Category = withCategory ? (facts(identity)?.category ?? 'unknown') : 'unknown';
      return words.say(`grant.${category}`, amount, String(place));
    },
  };
}

/** A grant of which the page does not show what was granted. */
function nameless(row: number | undefined, words: Words): string {
  return row === undefined ? words.say('grant.nameless_gone') : words.say('grant.nameless', String(row));
}
