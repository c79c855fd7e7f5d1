import type { Grant } from '../../analysis/grant.ts';
import type { Changes, GrantChange } from '../../report-file/changes.ts';
import type { MicroDollars } from '../../values/money.ts';
import type { Words } from '../../words/words.ts';

export interface ChangesView {
  title: string;
  sentences: string[];
}

/** What the later of two reports says other than the earlier, in full sentences. */
export function changesView(changes: Changes, words: Words): ChangesView {
  if (changes.kind === 'other-organization')
    return { title: words.say('opened.two'), sentences: [words.say('opened.other_organization')] };
  const { earlier, later, grants } = changes;
  const [from, to] = [earlier, later].map(({ provenance }) => words.instant(provenance.readAt));
  return {
    title: words.say('opened.changes', from ?? '', to ?? ''),
    sentences:
      grants.length === 0
        ? [words.say('opened.no_change')]
        : grants.map((change) => changeWords(change, words)),
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
