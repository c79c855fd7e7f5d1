import { saysLeft, saysUsed } from './figure-words.ts';

/** A total of credit on the page, label first (help pages and reports, 2023 to 2026; a userscript's Chinese). */
export const TOTAL_LABEL =
  /^(credit balance|credits? remaining|credits? left|credits? available|remaining (?:balance|credits?)|available (?:balance|credits?)|balance remaining|current balance|total credits?(?! grants)|total granted|total balance|剩余余额|赠送额度)(?![\p{L}\p{N}])[\s:]*(.*)$/iu;

const set = (words: string) => new Set(words.trim().split(/\s+/u));

/** Words of a sentence that states what is left: at least one of these, and otherwise only those of `FURTHER`. */
const OF_REST = set('left remaining remains available balance unspent unused spendable');
const FURTHER = set(
  `you your this our the organization organisation account team has have is are was still currently now in of a to for
  credit credits grant grants all total overall free paid promotional api spend use worth usd s`,
);
const MAX_WORDS = 12;

/** Whether the words next to an amount say that it is what is left, and nothing else. */
export function saysTotalLeft(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.length <= MAX_WORDS &&
    words.some((word) => OF_REST.has(word)) &&
    words.every((word) => OF_REST.has(word) || FURTHER.has(word)) &&
    !/\p{N}/u.test(text)
  );
}

/** A total within a sentence: its amount, then the words that say what it is. */
export const TOTAL_SENTENCE =
  /^(?:you|your \p{L}+|this \p{L}+) (?:(?:still|currently) )?(?:have|has) (\S+(?: USD)?) ((?:(?:in|of|worth of|free|paid|promotional|api) ?)*credits? (?:remaining|left|available|to spend))[.!]?$/iu;

const AMOUNT =
  /[-−–]?\s?(?:US\s?\$|\$\s?US|\$|USD)\s?[-−–]?\p{Nd}[\p{Nd}.,'’٬٫]*|[-−–]?\p{Nd}(?:[\p{Nd}.,'’٬٫\s]{0,20}\p{Nd})?\s{0,3}(?:US\$|\$US|\$|USD)(?!\p{L})/giu;
const MARKS = /[\u200e\u200f\u061c\u2066-\u2069]/gu;

/** Whether a text states what is left, or a total of nobody knows what, with a single amount, so that it can be compared with the rows. */
export function saysTotal(text: string): boolean {
  const plain = text.replace(MARKS, '').replace(/\s/gu, ' ');
  if ((plain.match(AMOUNT) ?? []).length !== 1) return false;
  const words = plain.replace(AMOUNT, ' ');
  return TOTAL_SENTENCE.test(plain) || saysTotalLeft(words) || isBareTotal(words);
}

const BARE =
  /^(?:(?:grand |overall )?totals?(?: amount)?|sum|(?:(?:grand |overall )?total |(?:sum|total) of (?:all )?(?:your )?|all )?(?:credit )?grants|credits?|gesamt|summe|somme|totale|合计|总计|總計)$/iu;
const UNIT_OR_COLON = /\(?\bUSD\)?|[:：]/giu;

/** Whether words are a word for a total alone: they do not say of what, nor whether it is what is left. */
export function isBareTotal(words: string): boolean {
  return BARE.test(words.replace(UNIT_OR_COLON, '').trim());
}

/** What a total of the page may count, by its label. */
export type TotalMeaning = 'usable' | 'left-with-expired' | 'ever-granted' | 'granted-unexpired' | 'used';

/** A balance that counts everything ever granted has been seen (forum thread 1126488), but none that counts what was used. */
const OF_CREDIT: readonly TotalMeaning[] = [
  'usable',
  'left-with-expired',
  'ever-granted',
  'granted-unexpired',
];
const OF_LEFT: readonly TotalMeaning[] = ['usable', 'left-with-expired'];
const OF_GRANTED: readonly TotalMeaning[] = ['ever-granted', 'granted-unexpired'];
const OF_USED: readonly TotalMeaning[] = ['used'];
const OF_BARE: readonly TotalMeaning[] = ['usable', 'left-with-expired', 'ever-granted'];
const SAYS_GRANTED = /(?<!\p{L})granted(?!\p{L})|授予/iu;

/** The sums that a label allows, the most likely first. Below a column of what is left, only sums of that column. */
export function meaningsOfTotal(label: string, isOfLeft = false): readonly TotalMeaning[] {
  if (isOfLeft) return OF_LEFT;
  if (isBareTotal(label)) return OF_BARE;
  if (saysUsed(label) && !saysLeft(label)) return OF_USED;
  return SAYS_GRANTED.test(label) ? OF_GRANTED : OF_CREDIT;
}
