import type { Look, Meaning } from './look.ts';
import type { Random } from './random.ts';

type Known = Exclude<Meaning, 'project' | 'id' | 'note'>;

const ENGLISH: Record<Meaning, string> = {
  received: 'Received',
  state: 'State',
  balance: 'Balance',
  left: 'Left',
  granted: 'Granted',
  expires: 'Expires',
  project: 'Project',
  id: 'Id',
  note: 'Note',
};

const VARIANTS: Record<Known, readonly string[]> = {
  received: ['Received', 'Date received', 'Received (UTC)'],
  state: ['Status', 'State'],
  balance: ['Balance', 'Balance (USD)'],
  left: ['Left', 'Remaining'],
  granted: ['Granted', 'Credit granted'],
  expires: ['Expires (UTC)', 'Expiry', 'Expiration date', 'Expires on'],
};

/** The labels that a public userscript puts in the place of the page's own (known as of 2026-11-22), and their kin. */
const CHINESE: Record<Known, string> = {
  received: '获得时间',
  state: '状态',
  balance: '剩余余额',
  left: '剩余余额',
  granted: '赠送额度',
  expires: '到期时间',
};

const UNKNOWN: Record<Known, string> = {
  received: 'Alpha',
  state: 'Beta',
  balance: 'Gamma',
  left: 'Gamma',
  granted: 'Delta',
  expires: 'Epsilon',
};

/** A word that says nothing of what its column means. */
export const MEANINGLESS_HEADER = 'Zeta';

/** The words over a column. */
export function headerWords(meaning: Meaning, wording: Look['wording'], random: Random): string {
  if (meaning === 'project' || meaning === 'id' || meaning === 'note') return ENGLISH[meaning];
  switch (wording) {
    case 'english':
      return ENGLISH[meaning];
    case 'upper-case':
      return ENGLISH[meaning].toUpperCase();
    case 'variants':
      return random.pick(VARIANTS[meaning]);
    case 'chinese':
      return CHINESE[meaning];
    case 'unknown':
      return UNKNOWN[meaning];
  }
}

/** The labels under which a page may print a total. */
export function totalLabels(wording: Look['wording']): readonly string[] {
  return wording === 'chinese'
    ? ['剩余余额', '赠送额度']
    : ['Credit balance', 'Credit remaining', 'Total granted', 'Total credits', 'Total balance'];
}
