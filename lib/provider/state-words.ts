/** The meaning of a row's State word. An `unknown` word is kept as text, and its meaning is never guessed. */
export type StateWord = 'available' | 'expired' | 'scheduled' | 'unknown';

/**
 * The two words seen in help pages and reports as of 2026-11-22, and a userscript's Chinese for them. "Scheduled" is a
 * word of other vendors, and is accepted only for a grant that has not started.
 */
const WORDS = new Map<string, StateWord>(
  Object.entries({
    available: 'available',
    可用: 'available',
    有效: 'available',
    expired: 'expired',
    已过期: 'expired',
    过期: 'expired',
    scheduled: 'scheduled',
  }),
);

/** A word that is not the page's own is `unknown`; its meaning is never guessed. */
export function readState(text: string): StateWord {
  const word = text.trim().toLowerCase();
  return WORDS.get(word) ?? WORDS.get(word.replace(BADGE, '')) ?? 'unknown';
}

/** What a badge has before its word: a dot, a tick or the picture of its kind, which say it again or nothing. */
const BADGE = /^(?:[●•·∙⬤✓✔✅☑🟢]\ufe0f?)\s?(?=\p{L})/u;

/**
 * Other words that billing pages use for the state of a grant: kept as text, because they are nobody's name. Some are
 * from the provider's own help, the others from billing vendors (2026).
 */
const CARRIED = new Set(
  `active|applied|archived|canceled|cancelled|closed|consumed|current|deleted|depleted|disabled|draft|exhausted|expires|expiring|
  expiring soon|failed|forfeited|frozen|fully used|future|granted|inactive|invalid|issued|locked|not started|not yet active|on hold|
  open|paid|partially used|paused|pending|processing|promotional|redeemed|refunded|rejected|remaining|reserved|reversed|revoked|
  scheduled|suspended|transferred|unavailable|unknown|unused|upcoming|used|used up|valid|void|voided|withdrawn`
    .split('|')
    .map((word) => word.trim()),
);

/** Whether a complete text is a word for the state of a grant, with a known meaning or kept as text. */
export function isStateWord(text: string): boolean {
  return readState(text) !== 'unknown' || CARRIED.has(text.trim().toLowerCase());
}

/** Columns and labels that identify a grant, and do not say whether it can be spent. */
const NAMES =
  /^(?:#|no\.?|grant(?: #| no\.?| id| name)?|id|name|project|type|kind|source|category|categories|description|code|reference|organi[sz]ation|currency|program(?:me)?|granted by|created by|issued by|purchased by|title|label|actions?)\s*[:：]?$/iu;
/** Words which say that a grant cannot be spent, whatever its State word says. */
const AGAINST =
  /(?<!\p{L})(?:void(?:ed)?|cancel(?:l?ed)?|revoked?|refund(?:ed)?|expired|used(?: up)?|suspended|inactive|invalid|pending|paused|reversed|withdrawn|forfeited|clawed back|frozen|blocked|disabled|deleted|removed|replaced|superseded|reserved|restricted|withheld|held|unavailable|no|not|never|on hold|clawback|transferred|moved|sold(?: out)?|exhausted|depleted|lapsed|ended|closed|archived|consumed|spent|declined|rejected|failed|disputed|stopped|under review|locked|scheduled|only|could ?n[o’']?t|cannot|due(?! to)|unpaid|overdue|uncleared|unsettled|awaiting|awaits?|waits?|waiting|as soon as|once you|if you|when you|until you|unless|went back|paid back|storniert|gesperrt|annulé|anulado|cancelado|annullato)(?!\p{L})|作废|取消|已用完|无效/iu;

/** Whether a column or label only identifies a grant. */
export function isNaming(label: string): boolean {
  return NAMES.test(label.replace(/[^\p{L}\p{N}\s#.:：]/gu, '').trim());
}

/** Whether words next to a State word contradict it. */
export function speaksAgainst(words: string): boolean {
  return AGAINST.test(words);
}

const CAN_BE_SPENT = /(?<!\p{L})(?:can|may) (?:still |now |all )?be (?:used|spent|drawn|applied)(?!\p{L})/giu;
const OF_USE =
  /(?<!\p{L})(?:spend|usable|spendable|ready|use|left|remaining|remains|active|valid|unused|balance)(?!\p{L})/iu;

/** Whether a legend gives the word for spendable grants another meaning. */
export function definesOtherwise(word: string, sense: string): boolean {
  if (readState(word) !== 'available' || !/\p{L}/u.test(sense) || /\p{N}/u.test(sense)) return false;
  const plain = sense.replace(CAN_BE_SPENT, 'usable');
  return !isStateWord(plain) && (speaksAgainst(plain) || !OF_USE.test(plain));
}
