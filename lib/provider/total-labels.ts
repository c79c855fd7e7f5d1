/** A total of credit that the page prints, label first (help pages and reports, 2023 to 2026; a userscript's Chinese). */
export const TOTAL_LABEL =
  /^(credit balance|credits? remaining|credits? left|credits? available|remaining (?:balance|credits?)|available (?:balance|credits?)|balance remaining|current balance|total credits?|total granted|total balance|剩余余额|赠送额度)(?![\p{L}\p{N}])[\s:]*(.*)$/iu;

const set = (words: string) => new Set(words.trim().split(/\s+/u));

/** Words of a saying that tells what is left: one of these, and nothing but further words of it. */
const OF_REST = set('left remaining remains available balance unspent unused spendable');
const FURTHER = set(
  `you your this our the organization organisation account team has have is are was still currently now in of a to for
  credit credits grant grants all total overall free paid promotional api spend use worth usd s`,
);
const MOST_WORDS = 12;

/** Whether words beside an amount say that it is what is left, and say nothing else. */
export function saysTotalLeft(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => OF_REST.has(word)) &&
    words.every((word) => OF_REST.has(word) || FURTHER.has(word)) &&
    !/\p{N}/u.test(text)
  );
}

/** A total within a sentence: its amount, then the words that say what it is. */
export const TOTAL_SENTENCE =
  /^(?:you|your \p{L}+|this \p{L}+) (?:(?:still|currently) )?(?:have|has) (\S+(?: USD)?) ((?:(?:in|of|worth of|free|paid|promotional|api) ?)*credits? (?:remaining|left|available|to spend))[.!]?$/iu;
