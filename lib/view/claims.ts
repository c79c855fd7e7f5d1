import type { Claim, GrantsAnalysis, Issue } from '../analysis/index.ts';
import { issueQuote, type Words } from '../words/index.ts';

/** A claim that the user can make about doubts, or has made, with the button that makes it or takes it back. */
export interface ClaimView {
  /** Does not change when the claim is made or taken back. */
  id: string;
  /** The claim as a sentence, or the doubt that it would be about. Empty if the button says everything. */
  sentence: string;
  button: string;
  /** The keys of the doubts that the button settles or reopens. */
  keys: string[];
  isSaid: boolean;
}

type Claimed = Issue & { claim: Claim };

/** One claim that these are all grants, for every doubt about that, and one claim for each doubtful amount. */
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
