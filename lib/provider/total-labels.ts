/** A total of credit that the page prints, label first (help pages and reports, 2023 to 2026; a userscript's Chinese). */
export const TOTAL_LABEL =
  /^(credit balance|credit remaining|total credits?|total granted|total balance|剩余余额|赠送额度)(?![\p{L}\p{N}])[\s:]*(.*)$/iu;
