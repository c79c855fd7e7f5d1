import type { AnalysisStatus, EmptyAnalysis, Issue, UnreadableAnalysis } from '../analysis/index.ts';
import { emptySentences, foundSentences, issueMessage, type Words } from '../words/index.ts';

/** What can be done about a page without figures. */
type MessageAction = 'openPageReport' | 'reload';

/** A page without figures: one claim, its reason, and what to do; the rest is folded away. */
export interface MessageView {
  kind: 'message';
  status: AnalysisStatus;
  read: string;
  oneLine: string;
  title: string;
  sentences: string[];
  details: { label: string; sentences: string[] } | null;
  canExport: boolean;
  actions: { id: MessageAction; name: string }[];
}

/** A claim without figures; collapsed, it is the claim alone. */
export function messageView(
  status: AnalysisStatus,
  title: string,
  rest: Partial<Pick<MessageView, 'sentences' | 'details' | 'actions'>> = {},
): MessageView {
  return {
    kind: 'message',
    status,
    read: '',
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

/** Of these pages every word is understood; there just is no list on them at present. */
const WITHOUT_LIST: readonly Issue['code'][] = ['could-not-load', 'all-filtered'];

/** The first reason is told, and what to do; what was found and looked for are details. */
export function unreadableView({ found, issues }: UnreadableAnalysis, words: Words): MessageView {
  const isUnderstood = issues.some(({ code }) => WITHOUT_LIST.includes(code));
  const title = words.say(isUnderstood ? 'panel.no_list' : 'panel.unreadable');
  const [reason = [], ...others] = reasonsOf(issues, words);
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
      { id: 'openPageReport', name: words.say('action.page_report') },
      { id: 'reload', name: words.say('action.reload') },
    ],
  });
}

const MAX_REASONS = 12;

/** Each reason once; of rows with the same fault the first stands for all. */
function reasonsOf(issues: readonly Issue[], words: Words): string[] {
  const alike = Map.groupBy(issues, ({ code, row, text }) => JSON.stringify([code, row === null, text]));
  return [...alike.values()].slice(0, MAX_REASONS).flatMap(([first, ...others]) => {
    if (!first) return [];
    const told = issueMessage(words, first);
    return others.length === 0 ? told : `${told} ${sameWords(others, words)}`;
  });
}

const MAX_ROWS = 8;

function sameWords(others: readonly Issue[], words: Words): string {
  const { length } = others;
  if (length > MAX_ROWS) return words.say('panel.many_rows', words.number(length));
  return words.count('panel.same_rows', length, words.list(others.map(({ row }) => String(row))));
}
