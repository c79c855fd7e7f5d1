import { type GrantsAnalysis, type Issue, type IssueCode, onlyValue } from '../analysis/index.ts';
import { fromNothing, issueMessage, type Words } from '../words/index.ts';

/** The doubts about the figures, one sentence each, the most important first. */
export interface Notice {
  title: string;
  sentences: string[];
  /** The sentences after the first few, and the label of the button that shows them. */
  rest: string[];
  more: string;
  /** The code of each sentence, including those in `rest`, for its explanation in Help; and the label of the link to Help. */
  codes: IssueCode[];
  help: string;
}

const MAX_SHOWN = 3;
const OF_DEBT: ReadonlySet<IssueCode> = new Set(['headline-debt', 'negative-balance']);

/** The notice for all issues except remarks; `undefined` if there are none. */
export function noticeOf(
  { issues, totals }: Pick<GrantsAnalysis, 'issues' | 'totals'>,
  words: Words,
): Notice | undefined {
  const doubts = issues.filter(({ severity }) => severity !== 'info').toSorted((a, b) => cost(a) - cost(b));
  if (doubts.length === 0) return undefined;
  const sentences = doubts.map((one) => issueMessage(words, one));
  const rest = sentences.slice(MAX_SHOWN);
  // A debt beside rows without anything left makes no figure uncertain.
  const isDebtAlone =
    onlyValue(fromNothing(totals.spendable)) !== null && doubts.every(({ code }) => OF_DEBT.has(code));
  return {
    title: words.say(isDebtAlone ? 'panel.debt' : 'panel.partial'),
    sentences: sentences.slice(0, MAX_SHOWN),
    rest,
    more: words.count('panel.more_doubts', rest.length),
    codes: doubts.map(({ code }) => code),
    help: words.say('action.help'),
  };
}

/** Doubts about the organization come first, then those about the whole list, those about one row, and those that will pass. */
function cost({ code, row }: Issue): number {
  if (code === 'organization-unsettled') return 0;
  if (code === 'rows-awaited') return 3;
  return row === null ? 1 : 2;
}
