import type { Grant } from '../../analysis/index.ts';
import type { Changes, GrantChange } from '../../report/index.ts';
import type { MicroDollars } from '../../values/index.ts';
import { statusName, type Words } from '../../words/index.ts';

export interface ChangesView {
  title: string;
  /** What keeps the comparison from being certain. */
  note: string | null;
  sentences: string[];
}

/** What the later of two reports says other than the earlier, in full sentences. */
export function changesView(changes: Changes, words: Words): ChangesView {
  if (changes.kind === 'other-organization')
    return {
      title: words.say('opened.two'),
      note: null,
      sentences: [words.say('opened.other_organization')],
    };
  const { earlier, later, grants, isOfOne, hasUnread } = changes;
  const [from, to] = [earlier, later].map(({ provenance }) => words.instant(provenance.readAt));
  return {
    title: words.say('opened.changes', from ?? '', to ?? ''),
    note: isOfOne ? null : words.say('opened.unnamed_organization'),
    sentences: [
      ...grants.map((change) => changeWords(change, words)),
      ...(grants.length === 0 ? [words.say(hasUnread ? 'opened.no_change_read' : 'opened.no_change')] : []),
    ],
  };
}

function changeWords(change: GrantChange, words: Words): string {
  const left = (amount: MicroDollars | null) =>
    amount === null ? words.say('opened.left_unknown') : words.money(amount);
  switch (change.kind) {
    case 'left':
      return words.say(
        'opened.left_changed',
        grantWords(change.after, words),
        left(change.before.left),
        left(change.after.left),
      );
    case 'status':
      return words.say(
        'opened.status_changed',
        grantWords(change.after, words),
        statusName(words, change.before.status),
        statusName(words, change.after.status),
      );
    case 'appeared':
      return words.say('opened.appeared', grantWords(change.after, words), left(change.after.left));
    case 'gone':
      return words.say('opened.gone', grantWords(change.before, words), left(change.before.left));
  }
}

function grantWords({ row, granted, received }: Grant, words: Words): string {
  const name =
    granted === null
      ? words.say('grant.nameless', String(row))
      : words.say('grant.unknown', words.money(granted), String(row));
  return received === null ? name : words.say('opened.grant', name, words.day(received));
}
