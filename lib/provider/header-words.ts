import type { Column } from './column.ts';

/**
 * The words that identify a column of grants or a label next to a figure, in lower case: from help pages and reports
 * (2023 to 2026), their synonyms, and the Chinese of a public userscript that rewrites the page's labels.
 */
const WORDS: Record<Column, string> = {
  received:
    'received|date received|received date|received on|granted on|date granted|issued|issued on|start|starts|start date|获得时间|收到时间|接收时间|接收日期|发放时间|收到',
  state: 'state|status|状态',
  balance:
    'balance|credit balance|balance left granted|left granted|left of granted|remaining granted|available granted|余额|额度余额',
  left: 'left|remaining|credit left|credits left|credit remaining|credits remaining|amount left|amount remaining|remaining balance|remaining credit|remaining credits|available balance|balance left|剩余|剩余余额|剩余额度',
  granted:
    'granted|credit granted|credits granted|amount granted|granted amount|grant amount|original amount|initial amount|赠送额度|赠送金额|授予额度',
  used: 'used|usage|spent|consumed|amount spent|credit usage|credits spent|credit used|credits used|amount used|used granted|已用|已用额度|已使用',
  expires:
    'expires|expire|expires on|expires at|expiry|expiry date|expiration|expiration date|valid until|到期时间|到期|到期日|到期日期|过期时间|失效时间',
};

const MEANINGS = new Map(
  Object.entries(WORDS).flatMap(([column, words]) =>
    words.split('|').map((word) => [word, column as Column] as const),
  ),
);

const SAYS_EXPIRES = new RegExp(WORDS.expires, 'i');

/** Whether a text says anywhere that something expires. A text that does not say so contains no grants. */
export function saysExpires(text: string): boolean {
  return SAYS_EXPIRES.test(text);
}

/** What a header may contain in addition: how it is sorted, the currency, the time zone, and the date format. */
const BESIDE =
  /(?<![\p{L}\p{N}])(?:sort(?:ed|able)?(?: by)?|click to|toggle|ascending|descending|asc|desc|not|in|usd|us|utc|gmt|d{1,2}|m{1,2}|y{2,4}|tt|j{2,4}|a{2,4}|美元)(?![\p{L}\p{N}])/gu;

/** A longer text is prose, whatever its words. */
const LONGEST_HEADER = 200;
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/** The column that a header or label names, whatever its case, punctuation and notes on sorting, currency or time zone. */
export function meaningOf(text: string): Column | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  const words = text.normalize('NFKC').toLowerCase().replace(NOT_WORDS, ' ').trim();
  return MEANINGS.get(words) ?? MEANINGS.get(words.replace(BESIDE, ' ').replace(/\s+/gu, ' ').trim());
}

/** The column of a header that names two amounts: `Balance/Total Balance`, `Spent (of total)`. */
export function meaningOfCompound(text: string): Column | undefined {
  const [first, ...others] = text
    .split(/[/|,()]|\bout of\b|\bof\b/iu)
    .map((part) => part.trim())
    .filter(Boolean);
  if (first === undefined || others.length === 0 || !others.every(isWhole)) return undefined;
  const meaning = meaningOf(first) ?? (LEFT_ALONE.test(first) ? 'left' : undefined);
  if (meaning === 'used') return 'used';
  return meaning === 'balance' || meaning === 'left' ? 'balance' : undefined;
}

const LEFT_ALONE = /^(?:available|unused|current balance|current)$/iu;
const WHOLE =
  /^(?:total|total balance|total amount|total credits?|original|initial|initial balance|usd|us)$/iu;

function isWhole(part: string): boolean {
  return WHOLE.test(part) || meaningOf(part) === 'granted';
}
