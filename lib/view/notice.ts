import type { Issue, IssueCode } from '../analysis/index.ts';
import { issueMessage, type Words } from '../words/index.ts';

/** What is not certain about the figures, sentence by sentence, the dearest first. */
export interface Notice {
  title: string;
  sentences: string[];
  /** What is beyond the first few, and the words that stand for it. */
  rest: string[];
  more: string;
  /** By which code Help explains each sentence, those beyond the first few included, and the name of the way there. */
  codes: IssueCode[];
  help: string;
}

const MAX_SHOWN = 3;

/** Tells what is above a remark; `undefined` where everything is certain. */
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

/** Whose figures they are goes before how many there are, that before what one row holds, and last comes what passes by itself. */
function cost({ code, row }: Issue): number {
  if (code === 'organization-unsettled') return 0;
  if (code === 'rows-awaited') return 3;
  return row === null ? 1 : 2;
}
