/** Columns and labels whose words name a grant, and say nothing of whether it can be spent. */
const NAMES =
  /^(?:#|no\.?|grant(?: #| no\.?| id| name)?|id|name|project|type|kind|source|category|categories|description|code|reference|organi[sz]ation|currency|program(?:me)?|granted by|created by|issued by|purchased by|title|label|actions?)\s*[:：]?$/iu;
/** Words that say of a grant that it cannot be spent, whatever its State word says. */
const AGAINST =
  /(?<!\p{L})(?:void(?:ed)?|cancel(?:l?ed)?|revoked?|refund(?:ed)?|expired|used(?: up)?|suspended|inactive|invalid|pending|paused|reversed|withdrawn|forfeited|clawed back|frozen|blocked|disabled|deleted|removed|replaced|superseded|no|not|never|on hold|locked|scheduled|storniert|gesperrt|annulé|anulado|cancelado|annullato)(?!\p{L})|作废|取消|已用完|无效/iu;

/** Whether a column or label names a grant only. */
export function isNaming(label: string): boolean {
  return NAMES.test(label.replace(/[^\p{L}\p{N}\s#.:：]/gu, '').trim());
}

/** Whether words beside a State word speak against it. */
export function speaksAgainst(words: string): boolean {
  return AGAINST.test(words);
}
