import type { Issue, IssueCode } from '../analysis/index.ts';
import { issueMessage, type Words } from '../words/index.ts';

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

/** The notice for all issues except remarks; `undefined` if everything is certain. */
export function noticeOf(issues: readonly Issue[], words: Words): Notice | undefined {
  const doubts = issues.filter(({ severity }) => severity !== 'info').toSorted((a, b) => cost(a) - cost(b));
  if (doubts.length === 0) return undefined;
  const sentences = doubts.map((one) => issueMessage(words, one));
  const rest = sentences.slice(MAX_SHOWN);
  return {
    title: words.say('panel.partial'),
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
