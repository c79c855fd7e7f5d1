import type { Claim, GrantsAnalysis, Issue } from '../analysis/index.ts';
import { issueQuote, type Words } from '../words/index.ts';

/** What the user can say of doubts, or has said, with the button that says it or takes it back. */
export interface ClaimView {
  /** Stays the same as the claim is said and taken back. */
  id: string;
  /** What was said, or what the claim would be about; empty where the button says it all. */
  sentence: string;
  button: string;
  /** The doubts that the button settles, or opens again. */
  keys: string[];
  isSaid: boolean;
}

type Claimed = Issue & { claim: Claim };

/** That these are all grants is said once for every doubt about it; what an amount is about, of each. */
export function claimsOf({ issues }: GrantsAnalysis, words: Words): ClaimView[] {
  const claimed = issues.filter((one): one is Claimed => one.claim !== null);
  const amounts = claimed.filter(({ claim }) => claim.says === 'not-about-grants');
  return [...extentClaims(claimed, words), ...amounts.map((one) => amountClaim(one, words))];
}

function extentClaims(claimed: readonly Claimed[], words: Words): ClaimView[] {
  const keysWhere = (isSaid: boolean) =>
    claimed
      .filter(({ claim }) => claim.says === 'extent' && (claim.saidBy === 'user') === isSaid)
      .map(({ claim }) => claim.key);
  const [said, open] = [keysWhere(true), keysWhere(false)];
  const undo = {
    id: 'extent',
    sentence: words.say('claim.extent_said'),
    button: words.say('claim.undo'),
    keys: said,
    isSaid: true,
  };
  const offer = {
    id: said.length > 0 ? 'extent-again' : 'extent',
    sentence: words.say('claim.extent_ask'),
    button: words.say('claim.extent'),
    keys: open,
    isSaid: false,
  };
  return [undo, offer].filter(({ keys }) => keys.length > 0);
}

function amountClaim(one: Claimed, words: Words): ClaimView {
  const { key, saidBy } = one.claim;
  const quote = issueQuote(words, one);
  const isSaid = saidBy === 'user';
  return {
    id: key,
    sentence: isSaid ? words.say('claim.not_about_grants_said', quote) : quote,
    button: words.say(isSaid ? 'claim.undo' : 'claim.not_about_grants'),
    keys: [key],
    isSaid,
  };
}
