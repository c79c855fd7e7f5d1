import { type GrantsAnalysis, isSettled, type Material } from '../analysis/index.ts';
import { issueMessage, statusName, type Words } from '../words/index.ts';
import { amountWords, categoryWords, dayWords } from './figures.ts';
import { type GrantWriter, summaryBlocks, writtenText } from './summary.ts';

/** The summary, and with it every grant and everything that there is to say of the reading. */
export function textOf({ analysis }: Material, words: Words): string {
  if (analysis.status === 'empty') return writtenText(analysis, summaryBlocks(analysis, words), words);
  const remarks = analysis.issues.filter((one) => one.severity === 'info' && !isSettled(one));
  return writtenText(
    analysis,
    [
      ...summaryBlocks(analysis, words, byRow),
      everyGrant(analysis, words),
      remarks.map((one) => `- ${issueMessage(words, one)}`),
    ],
    words,
  );
}

/** Each grant is told in full among all of them. */
const byRow: GrantWriter = ({ row }, words) => words.say('file.row', String(row));

function everyGrant({ grants }: GrantsAnalysis, words: Words): string[] {
  const lines = grants.map((grant) =>
    words.say(
      'file.grant_line',
      String(grant.row),
      amountWords(grant.left, words),
      amountWords(grant.granted, words),
      dayWords(grant.received, words),
      dayWords(grant.expires, words),
      grant.state === null ? words.say('no_words') : words.say('quoted', grant.state.replace(/\s+/g, ' ')),
      statusName(words, grant.status),
      categoryWords(grant, words),
    ),
  );
  return [words.say('file.every_grant'), ...lines];
}
