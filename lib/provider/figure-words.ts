/** The meaning of an amount, by the words next to it or above it. */
export type FigureMeaning = 'left' | 'used' | 'granted';

/** In every supported language. The lists contain words for amounts, not for columns. */
const USED =
  /(?<![\p{L}\p{N}])(?:used|used up|usage|spent|consumed|consumption|drawn|redeemed|charged|utili[sz]ed|verbraucht|verbrauch|genutzt|utilisé|utilisés|consommé|usado|usados|gastado|consumido|usato|speso|gebruikt|wykorzystano|kullanılan|использовано)(?![\p{L}\p{N}])|已用|已使用|使用済み|사용/giu;
const LEFT =
  /(?<![\p{L}\p{N}])(?:left|remaining|available|unused|unspent|spendable|usable|verbleibend|übrig|verfügbar|restant|restants|restante|disponible|disponível|rimanente|disponibile|resterend|beschikbaar|pozostało|kalan|осталось|доступно)(?![\p{L}\p{N}])|剩余|可用|残り|남은/giu;
const GRANTED =
  /(?<![\p{L}\p{N}])(?:granted|total|total balance|total amount|in total|original|initial|gewährt|insgesamt|accordé|total accordé|concedido|otorgado|concesso|toegekend|przyznano|verilen|предоставлено)(?![\p{L}\p{N}])|总额|授予/giu;
const OF = /(?<![\p{L}\p{N}])(?:out of|of|von|sur|de|di|van|z|из)(?![\p{L}\p{N}])/iu;

/** Whether a text says that a figure is an amount used, whatever else it says. */
export function saysUsed(text: string): boolean {
  return text.search(USED) >= 0;
}

/** Whether a text says that a figure is what is left. */
export function saysLeft(text: string): boolean {
  return text.search(LEFT) >= 0;
}

/** A text without the known words for amounts, and with `of` replaced by a slash; `says` is what they say about the first amount. */
export function withoutFigureWords(text: string): { rest: string; says: FigureMeaning[] } {
  const says: FigureMeaning[] = [];
  const take = (rest: string, pattern: RegExp, meaning: FigureMeaning | undefined): string =>
    rest.replace(pattern, () => {
      if (meaning) says.push(meaning);
      return ' ';
    });
  const slashed = text.replace(OF, '/');
  const rest = take(take(take(slashed, USED, 'used'), LEFT, 'left'), GRANTED, 'granted');
  return {
    rest: rest.replace(/\s+/gu, ' ').replace(/^[\s:：,·–-]+|(?<![\s:：,·])[\s:：,·]+$/gu, ''),
    says: [...new Set(says)],
  };
}

/** Words in notes on amounts that do not say what the amount is. */
const OF_NOTES =
  /^(?:more|about|this|these|grants?|what|columns?|shows?|shown|in|your|time|zone|us|dollars?|usd|amounts?|balances?|credits?|details?|info|information|of|the|and|is|how|much|see|copy)$/iu;
const MAX_WORDS_OF_A_NOTE = 4;
const IS_CURRENCY = /^(?:us|usd)$/iu;

/** Whether a short note on an amount may define it in unknown words. A longer note is prose. */
export function isUnknownNote(note: string): boolean {
  const words = (note.match(/[\p{L}\p{M}’']+/gu) ?? []).filter((word) => !IS_CURRENCY.test(word));
  if (words.length > MAX_WORDS_OF_A_NOTE || saysUsed(note) || saysLeft(note)) return false;
  return words.some((word) => !OF_NOTES.test(word) && word.search(GRANTED) < 0 && word.search(OF) < 0);
}
