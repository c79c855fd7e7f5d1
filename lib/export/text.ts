import { type Account, type GrantsAnalysis, isSettled } from '../analysis/index.ts';
import { issueMessage, statusName, type Words } from '../words/index.ts';
import { amountWords, categoryWords, dayWords } from './figures.ts';
import type { GrantLine } from './order-lines.ts';
import { summaryBlocks, withTitleAndSource } from './summary.ts';

/** The summary, followed by every grant and all remarks on the reading. */
export function textOf(account: Account, words: Words): string {
  const { analysis } = account;
  if (analysis.status === 'empty') return withTitleAndSource(analysis, summaryBlocks(account, words), words);
  const remarks = analysis.issues.filter((issue) => issue.severity === 'info' && !isSettled(issue));
  return withTitleAndSource(
    analysis,
    [
      ...summaryBlocks(account, words, byRow),
      everyGrant(analysis, words),
      remarks.map((issue) => `- ${issueMessage(words, issue)}`),
    ],
    words,
  );
}

/** In the draw order a grant is only its row, because the list of all grants below has its details. */
const byRow: GrantLine = ({ row }, words) => words.say('file.row', String(row));

function everyGrant({ grants }: GrantsAnalysis, words: Words): string[] {
  const lines = grants.map((grant) =>
    words.say(
      'file.grant_line',
      String(grant.row),
      amountWords(grant.left, words),
      amountWords(grant.granted, words),
      dayWords(grant.received, words),
      dayWords(grant.expires, words),
      grant.state === null
        ? words.say('file.unknown')
        : words.say('quoted', grant.state.replace(/\s+/g, ' ')),
      statusName(words, grant.status),
      categoryWords(grant, words),
    ),
  );
  return [words.say('file.every_grant'), ...lines];
}
