import type {
  EmptyAnalysis,
  ExplainedHeadline,
  ExportableAnalysis,
  Grant,
  GrantsAnalysis,
  Issue,
} from '../../analysis/index.ts';

const E_MAIL = /[^\s<>"'(),;:]+[@＠][^\s<>"'(),;:]+/g;
/** What OpenAI and others name accounts, projects, people, keys and grants by. */
const ID = /(?<![\p{L}\p{N}])(?:org|proj|project|user|acct|cus|sess|key|sk|cg|inv|req)[-_][\w-]{3,}/giu;
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
/** A State word of this kind is OpenAI's own, and names nobody. */
const IS_UNKNOWN = /^state-unknown/;

/** The same analysis without organization, e-mails and ids: the page's own words are all that could hold them. */
export function anonymous(analysis: ExportableAnalysis, standIn: string): ExportableAnalysis {
  const hide = hiderOf(analysis.organization, standIn);
  const headline = analysis.headline && { ...analysis.headline, label: hide(analysis.headline.label) };
  return analysis.status === 'empty'
    ? emptyOne(analysis, headline, hide)
    : withGrants(analysis, headline, hide, standIn);
}

type Hide = (text: string) => string;

/** The organization is left out in any case of its letters, and only as a name: not where it is a part of a word. */
function hiderOf(organization: string | null, standIn: string): Hide {
  const literal = organization?.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const name = literal ? new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu') : null;
  const patterns = [E_MAIL, UUID, ID, ...(name ? [name] : [])];
  return (text) => patterns.reduce((hidden, pattern) => hidden.replace(pattern, () => standIn), text);
}

function emptyOne(analysis: EmptyAnalysis, headline: ExplainedHeadline | null, hide: Hide): EmptyAnalysis {
  return { ...analysis, headline, organization: null, words: hide(analysis.words) };
}

function withGrants(
  analysis: GrantsAnalysis,
  headline: ExplainedHeadline | null,
  hide: Hide,
  standIn: string,
): GrantsAnalysis {
  const issues = (all: readonly Issue[]) =>
    all.map((one) => ({ ...one, text: one.code === 'organization-unsettled' ? standIn : hide(one.text) }));
  return {
    ...analysis,
    headline,
    organization: null,
    grants: analysis.grants.map((grant) => ({
      ...grant,
      state: grant.state !== null && isUnknown(grant) ? hide(grant.state) : grant.state,
      issues: issues(grant.issues),
    })),
    issues: issues(analysis.issues),
  };
}

function isUnknown({ issues }: Grant): boolean {
  return issues.some(({ code }) => IS_UNKNOWN.test(code));
}
