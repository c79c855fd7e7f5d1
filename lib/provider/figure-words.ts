/** What an amount is, by the words beside it or over it. */
export type FigureMeaning = 'left' | 'used' | 'granted';

const words = (list: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${list
      .trim()
      .split(/\s?\|\s?/u)
      .join('|')})(?![\\p{L}\\p{N}])|${'已用|已使用|使用済み|사용'}`,
    'iu',
  );

/** In every language whose words are read; the lists hold words of amounts, not of columns. */
const USED = words(
  'used|used up|usage|spent|consumed|consumption|drawn|redeemed|charged|utili[sz]ed|verbraucht|verbrauch|genutzt|utilisé|utilisés|consommé|usado|usados|gastado|consumido|usato|speso|gebruikt|wykorzystano|kullanılan|использовано',
);
const LEFT =
  /(?<![\p{L}\p{N}])(?:left|remaining|available|unused|unspent|verbleibend|übrig|verfügbar|restant|restants|restante|disponible|disponível|rimanente|disponibile|resterend|beschikbaar|pozostało|kalan|осталось|доступно)(?![\p{L}\p{N}])|剩余|可用|残り|남은/iu;
const GRANTED =
  /(?<![\p{L}\p{N}])(?:granted|total|total balance|total amount|in total|original|initial|gewährt|insgesamt|accordé|total accordé|concedido|otorgado|concesso|toegekend|przyznano|verilen|предоставлено)(?![\p{L}\p{N}])|总额|授予/iu;
const OF = /(?<![\p{L}\p{N}])(?:out of|of|von|sur|de|di|van|z|из)(?![\p{L}\p{N}])/iu;

/** Whether a text says that a figure is what was used, whatever else it says. */
export function saysUsed(text: string): boolean {
  return USED.test(text);
}

/** Whether a text says that a figure is what is left. */
export function saysLeft(text: string): boolean {
  return LEFT.test(text);
}

/** A text without the words that are known beside amounts, `of` as a slash; with what they say of the first amount. */
export function withoutFigureWords(text: string): { rest: string; says: FigureMeaning[] } {
  const says: FigureMeaning[] = [];
  const take = (rest: string, pattern: RegExp, meaning: FigureMeaning | undefined): string =>
    rest.replace(new RegExp(pattern.source, 'giu'), () => {
      if (meaning) says.push(meaning);
      return ' ';
    });
  const slashed = text.replace(new RegExp(OF.source, 'iu'), '/');
  const rest = take(take(take(slashed, USED, 'used'), LEFT, 'left'), GRANTED, 'granted');
  return {
    rest: rest.replace(/\s+/gu, ' ').replace(/^[\s:：,·–-]+|[\s:：,·]{1,4}$/gu, ''),
    says: [...new Set(says)],
  };
}
