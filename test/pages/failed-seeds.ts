/** A page that was once read wrongly, by its seed; every run reads it again. */
export interface FailedSeed {
  seed: number;
  was: string;
}

/** Pages with what stands around the list, or of the list alone. */
export const FAILED_SEEDS: readonly FailedSeed[] = [
  {
    seed: 2_603_677,
    was: 'the next label in capitals was taken for a currency, and so what is left for what was used',
  },
];

/** Seeds of the time when every page was of the list alone: they are still drawn so. */
export const FAILED_BARE_SEEDS: readonly FailedSeed[] = [
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
  { seed: 3_006_023, was: 'a total was not waited for while half the rows were there and one was unclear' },
  { seed: 3_007_137, was: 'half the rows below a wrong total were bounded by how far the two lie apart' },
  { seed: 1_009_231, was: 'half the rows below a wrong total were bounded by how far the two lie apart' },
  { seed: 1_016_042, was: 'half the rows below a total passed for all, since an amount was cut' },
  { seed: 1_019_377, was: 'half the rows under swapped headers were bounded by the total' },
  { seed: 5_019_796, was: 'a total of what was used bounded half the rows' },
  { seed: 1_015_545, was: 'two cards were read as one, since one of them has no date behind its Expires' },
  { seed: 5_001_398, was: 'the cut date "24/10/2" was read as 2 October 2024' },
  { seed: 21_012_738, was: 'the cut date "2026-02-2" was read as 2 February' },
  {
    seed: 5_010_626,
    was: 'dates under swapped headers counted as expired, since no order of numbers fitted them',
  },
  { seed: 21_004_394, was: 'a date that could not be read did not keep the other from deciding' },
  { seed: 5_013_821, was: 'a table was read while another of the same form was blank' },
  { seed: 5_014_611, was: 'a date that stood twice in a row moved the expiry' },
  { seed: 22_009_423, was: 'a cell that stood twice in a row changed what is left, without a word' },
  { seed: 6_001_368, was: 'the cut date "31/12/2" was read as 2 December 2031' },
  {
    seed: 6_000_190,
    was: 'dates that repeat an unknown header word were not seen, nor what speaks against them',
  },
  {
    seed: 6_010_441,
    was: 'a lone column of dates under an unknown word was not held against the State words',
  },
  { seed: 7_004_020, was: 'a cell too many in one row hid the column of State words under an unknown word' },
  { seed: 7_013_763, was: 'the cut amount "US$2,08" was read as 2.08 among amounts with a decimal point' },
  { seed: 7_016_294, was: 'the cut amount "$1.00" was read as 1.00 among amounts with a decimal comma' },
  { seed: 20_002_085, was: 'a total that no doubtful row could explain was not compared' },
  { seed: 9_016_526, was: 'a lone card was believed whose expiry is the day on which it was received' },
  { seed: 10_003_555, was: 'a lone card was believed whose expiry is the day on which it was received' },
  { seed: 20_017_033, was: 'a total of what was used bounded what lost rows hold' },
];
