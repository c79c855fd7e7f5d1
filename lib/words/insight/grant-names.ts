import type { GrantsAnalysis, Series } from '../../analysis/index.ts';
import { type DrawFacts, factsOfRow } from '../../ledger/index.ts';
import { grantName } from '../grant-name.ts';
import type { Words } from '../words.ts';

/** What is known about the grants that evidence and forecast identify. */
export interface GrantNames {
  /** Such as "the $10.00 grant", with its row if another grant has that amount. */
  name: (identity: string) => string;
  facts: (identity: string) => DrawFacts | undefined;
}

/** Names for the grants on the page, and for those that only an earlier reading had. */
export function grantNames(analysis: GrantsAnalysis, series: Series, words: Words): GrantNames {
  const { grants, identities } = analysis;
  const listed = new Map(grants.map((grant, index) => [identities[index] ?? '', grant]));
  const gone = new Map(
    series.flatMap((reading) => reading.grants.map((grant) => [grant.id, grant] as const)),
  );
  const facts = (identity: string) => {
    const grant = listed.get(identity);
    return gone.get(identity) ?? (grant && factsOfRow(grant));
  };
  return {
    facts,
    name: (identity) => {
      const grant = listed.get(identity);
      if (grant) return grantName(grant, grants, words);
      const granted = facts(identity)?.granted ?? null;
      return granted === null
        ? words.say('grant.nameless_gone')
        : words.say('grant.gone', words.money(granted));
    },
  };
}
