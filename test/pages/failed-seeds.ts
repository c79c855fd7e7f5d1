/** A page that was once read wrongly, by its seed; every run reads it again. */
export interface FailedSeed {
  seed: number;
  was: string;
}

export const FAILED_SEEDS: readonly FailedSeed[] = [
  { seed: 780, was: 'the total "USD 1,678.48" was not seen, so a lost row went unnoticed' },
  { seed: 1132, was: 'the total "USD 592.11" was not seen, so half the rows passed for all' },
  { seed: 320, was: 'a total in Arabic digits was not seen' },
  { seed: 1238, was: 'a fraction that the rows do not explain was bounded by the rows' },
  { seed: 4059, was: 'a skeleton under the gauge was read as nothing left' },
  { seed: 2819, was: 'the monthly budget was taken for the total of the grants' },
  { seed: 2057, was: 'grants that end before they were received counted as expired' },
  { seed: 172, was: 'a State word against its dates left one figure' },
  { seed: 255, was: 'a total that no range of sums reaches was dropped' },
  { seed: 2100, was: 'a row drawn twice made more spendable than the total allows' },
  { seed: 2087, was: 'two lists of the same grants were read as one' },
  { seed: 3009, was: 'a grant with an unreadable expiry was left out of what can be spent at most' },
  { seed: 16, was: 'a card whose values repeat their labels was not found' },
  { seed: 845, was: 'a bank card among the payment methods was read as a grant' },
  { seed: 1025, was: 'the Note of a card was read as part of its State' },
  { seed: 1_002_526, was: 'a total that no sum explains was dropped where a State is missing' },
  { seed: 1_008_935, was: 'a card with a cell too many was dropped without a word' },
];
