import type { SeenPage } from '../account-pages/index.ts';
import type { Words } from '../words/index.ts';

/** What another page of the account showed last, as a row of the table. */
interface KeptPageRow {
  /** Whose page it is: what names it where it is to be deleted. */
  what: { seenPage: SeenPage['reading']['page']; of: string | null };
  cells: readonly string[];
  forget: string;
}

/** All that is kept of the account's other pages. */
export interface KeptPages {
  title: string;
  columns: readonly string[];
  rows: readonly KeptPageRow[];
}

const NAMES = { overview: 'history.overview', limits: 'history.limits', usage: 'history.usage' } as const;

export function keptPagesOf(pages: readonly SeenPage[], words: Words): KeptPages {
  const { say } = words;
  return {
    title: say('history.pages'),
    columns: [say('history.page'), say('history.organization'), say('history.seen')],
    rows: pages.map(({ reading: { page, organization }, seenAt }) => {
      const [name, owner] = [say(NAMES[page]), organization ?? say('popup.unnamed')];
      return {
        what: { seenPage: page, of: organization },
        cells: [name, owner, words.instant(seenAt)],
        forget: say('history.forget_page', name, owner),
      };
    }),
  };
}
