/** Units other than dollars in which figures may be given, by their words and symbols. */
const OTHER_UNITS = new RegExp(
  [
    '(?<!\\p{L})(?:thousands?|hundreds?|millions?|billions?|tausende?|millionen|milliers?|miles|millones|tsd|mio|mln|mrd|bn)(?!\\p{L})',
    "(?<![\\d.,]|[\\d.,]\\s)['’‘]?000s?(?!\\d)",
    '[×x*]\\s?10?[.,\\s]?00?0(?!\\d)|10(?:³|\\^3)|(?<!\\p{L})1e3',
    '[$€]\\s?(?:k|m|mm|mn)(?!\\p{L})|(?<!\\p{L})(?:k|m|mm)\\s?(?:\\$|€|USD|dollars)|(?<!\\p{L})in k(?!\\p{L})',
    '¢|(?<!\\p{L})(?:cents?|ct|cts|centimes?|dimes?|pennies|mills?)(?!\\p{L})',
    '千|万|萬|百万|分为单位',
  ].join('|'),
  'iu',
);
/** A longer text is prose. */
const MAX_WORDS = 8;
/** Prices are stated per number of something. */
const OF_PRICES = /(?<!\p{L})(?:tokens?|requests?|calls?|minutes?|images?|per)(?!\p{L})/iu;

/** Whether a short text next to figures may say that they are in another unit than dollars. */
export function tellsOtherUnit(text: string): boolean {
  return text.split(/\s+/u).length <= MAX_WORDS && OTHER_UNITS.test(text) && !OF_PRICES.test(text);
}
