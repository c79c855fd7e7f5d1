import type { Issue } from '../analysis/index.ts';
import { issueMessage, type Words } from '../words/index.ts';

/** What is not certain about the figures, sentence by sentence, the dearest first. */
export interface Notice {
  title: string;
  sentences: string[];
  /** What is beyond the first few, and the words that stand for it. */
  rest: string[];
  more: string;
}

const MOST_SHOWN = 3;

/** Tells what is above a remark; `undefined` where everything is certain. */
export function noticeOf(issues: readonly Issue[], words: Words): Notice | undefined {
  const doubts = issues
    .filter(({ severity }) => severity !== 'info')
    .toSorted((a, b) => cost(a) - cost(b))
    .map((one) => issueMessage(words, one));
  if (doubts.length === 0) return undefined;
  const rest = doubts.slice(MOST_SHOWN);
  return {
    title: words.say('panel.partial'),
    sentences: doubts.slice(0, MOST_SHOWN),
    rest,
    more: words.count('panel.more_doubts', rest.length),
  };
}

/** Whose figures they are goes before how many there are, and that before what one row holds. */
function cost({ code, row }: Issue): number {
  if (code === 'organization-unsettled') return 0;
  return row === null ? 1 : 2;
}
