import type { AnalysisStatus, EmptyAnalysis, Issue, UnreadableAnalysis } from '../analysis/index.ts';
import { emptySentences, foundSentences, issueMessage, type Words } from '../words/index.ts';

/** What can be done about a page without figures. */
type MessageAction = 'openProblemReport' | 'reload';

/** The view of a page without figures: a title, a reason and what to do. Everything else is folded away. */
export interface MessageView {
  kind: 'message';
  status: AnalysisStatus;
  readLine: string;
  oneLine: string;
  title: string;
  sentences: string[];
  details: { label: string; sentences: string[] } | null;
  canExport: boolean;
  actions: { id: MessageAction; name: string }[];
}

/** A message without figures. Collapsed, only its title is shown. */
export function messageView(
  status: AnalysisStatus,
  title: string,
  rest: Partial<Pick<MessageView, 'sentences' | 'details' | 'actions'>> = {},
): MessageView {
  return {
    kind: 'message',
    status,
    readLine: '',
    oneLine: title,
    title,
    sentences: [],
    details: null,
    canExport: status === 'empty',
    actions: [],
    ...rest,
  };
}

export function emptyView(analysis: EmptyAnalysis, words: Words): MessageView {
  return messageView('empty', words.say('panel.empty'), { sentences: emptySentences(analysis, words) });
}

/** Such a page is understood, but has no list at the moment. */
const WITHOUT_LIST: readonly Issue['code'][] = ['could-not-load', 'all-filtered'];

/** Shows the first reason and what to do. Other reasons, and what was found, go to the details. */
export function unreadableView({ found, issues }: UnreadableAnalysis, words: Words): MessageView {
  const isUnderstood = issues.some(({ code }) => WITHOUT_LIST.includes(code));
  const title = words.say(isUnderstood ? 'panel.no_list' : 'panel.unreadable');
  const [reason = [], ...others] = reasonSentences(issues, words);
  return messageView('unreadable', title, {
    sentences: [reason, isUnderstood ? [] : words.say('panel.unreadable_advice')].flat(),
    details: {
      label: words.say('panel.details'),
      sentences: [
        ...others,
        ...(found ? foundSentences(found, words) : []),
        words.say('panel.unreadable_looked'),
      ],
    },
    actions: [
      { id: 'reload', name: words.say('action.reload') },
      { id: 'openProblemReport', name: words.say('action.page_report') },
    ],
  });
}

const MAX_REASONS = 12;

/** The reasons. If several rows have the same fault, only the first gets a full sentence. */
function reasonSentences(issues: readonly Issue[], words: Words): string[] {
  const alike = Map.groupBy(issues, ({ code, row, text }) => JSON.stringify([code, row === null, text]));
  return [...alike.values()].slice(0, MAX_REASONS).flatMap(([first, ...others]) => {
    if (!first) return [];
    const sentence = issueMessage(words, first);
    return others.length === 0 ? sentence : `${sentence} ${alsoForRows(others, words)}`;
  });
}

const MAX_ROWS = 8;

function alsoForRows(others: readonly Issue[], words: Words): string {
  const { length } = others;
  if (length > MAX_ROWS) return words.say('panel.many_rows', words.number(length));
  return words.count('panel.same_rows', length, words.list(others.map(({ row }) => String(row))));
}
