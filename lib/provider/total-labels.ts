/** A total of credit that the page prints, label first (help pages and reports, 2023 to 2026; a userscript's Chinese). */
export const TOTAL_LABEL =
  /^(credit balance|credits? remaining|credits? left|credits? available|remaining (?:balance|credits?)|available (?:balance|credits?)|balance remaining|current balance|total credits?|total granted|total balance|剩余余额|赠送额度)(?![\p{L}\p{N}])[\s:]*(.*)$/iu;

/** A total within a sentence: its amount, then the words that say what it is. */
export const TOTAL_SENTENCE =
  /^(?:you|your \p{L}+|this \p{L}+) (?:(?:still|currently) )?(?:have|has) (\S+(?: USD)?) ((?:(?:in|of|worth of|free|paid|promotional|api) ?)*credits? (?:remaining|left|available|to spend))[.!]?$/iu;
