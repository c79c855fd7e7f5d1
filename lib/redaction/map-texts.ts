import type { ExportableAnalysis, Issue, IssueCode } from '../analysis/index.ts';
import type { Column } from '../provider/index.ts';
import { meaningOf } from '../provider/index.ts';
import type { Place } from './known.ts';
import type { Redact } from './redactor.ts';

/** The place of the words that an issue quotes. For any other issue it is not known. */
const QUOTED: Partial<Record<IssueCode, Place>> = {
  'balance-unreadable': 'money',
  'balance-other-currency': 'money',
  'balance-cut': 'money',
  'left-exceeds-granted': 'money',
  'negative-balance': 'money',
  'expires-unreadable': 'date',
  'received-unreadable': 'date',
  'dates-contradict': 'date',
  'dates-ambiguous': 'date',
  'dates-by-languages': 'date',
  'available-after-expiry': 'date',
  'available-before-start': 'date',
  'expired-before-expiry': 'date',
  'near-expiry': 'date',
  'near-start': 'date',
  'expired-since-drawn': 'date',
  'state-unknown': 'state',
  'state-unknown-nothing-left': 'state',
  'balances-from-total': 'label',
  'fraction-unexplained': 'label',
  'headline-unexplained': 'label',
  'headline-debt': 'label',
  'columns-by-shape': 'own',
  'clock-doubtful': 'own',
};

/** The analysis with every text of the page rewritten. Figures, dates and rows stay the same. */
export function mapTexts(analysis: ExportableAnalysis, write: Redact): ExportableAnalysis {
  const organization = analysis.organization === null ? null : write(analysis.organization, 'name');
  const headline = analysis.headline && {
    ...analysis.headline,
    label: write(analysis.headline.label, 'label'),
  };
  if (analysis.status === 'empty')
    return { ...analysis, organization, headline, words: write(analysis.words, 'label') };
  const quoting = (issues: readonly Issue[]) =>
    issues.map((issue) => ({ ...issue, text: write(issue.text, QUOTED[issue.code] ?? 'name') }));
  const grants = analysis.grants.map((grant) => ({
    ...grant,
    state: grant.state === null ? null : write(grant.state, 'state'),
    issues: quoting(grant.issues),
  }));
  return { ...analysis, organization, headline, grants, issues: quoting(analysis.issues) };
}

const PLACE_OF: Record<Column, Place> = {
  received: 'date',
  expires: 'date',
  state: 'state',
  balance: 'money',
  left: 'money',
  granted: 'money',
  used: 'money',
};

/** Columns that show a grant's kind. Any other unknown column may name somebody. */
const OF_KINDS = /^(?:type|kind|category|source)$/iu;
const OF_CURRENCIES = /^currency$/iu;

/** The place of the cells below a header, if the header tells. */
export function placeBelow(header: string): Place {
  const meaning = meaningOf(header);
  if (meaning) return PLACE_OF[meaning];
  if (OF_CURRENCIES.test(header.trim())) return 'currency';
  return OF_KINDS.test(header.trim()) ? 'kind' : 'name';
}
