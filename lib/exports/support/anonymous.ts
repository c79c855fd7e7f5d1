import type { EmptyAnalysis, GrantsAnalysis } from '../../analysis/analysis.ts';
import type { ExportableAnalysis } from '../../analysis/exportable.ts';
import type { ExplainedHeadline } from '../../analysis/headline.ts';
import type { Issue } from '../../analysis/issue.ts';

const E_MAIL = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;

/** The same analysis without organization and e-mails: the page's own words are all that could hold them. */
export function anonymous(analysis: ExportableAnalysis, standIn: string): ExportableAnalysis {
  const hide = (text: string) => hidden(text, analysis.organization, standIn);
  const headline = analysis.headline && { ...analysis.headline, label: hide(analysis.headline.label) };
  return analysis.status === 'empty'
    ? emptyOne(analysis, headline, hide)
    : withGrants(analysis, headline, hide, standIn);
}

function hidden(text: string, organization: string | null, standIn: string): string {
  const named = organization ? text.split(organization).join(standIn) : text;
  return named.replace(E_MAIL, standIn);
}

type Hide = (text: string) => string;

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
      state: grant.state === null ? null : hide(grant.state),
      issues: issues(grant.issues),
    })),
    issues: issues(analysis.issues),
  };
}
