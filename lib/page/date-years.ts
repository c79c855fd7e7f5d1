const FIRST_BUDDHIST_YEAR = 2543;
const BUDDHIST_OFFSET = 543;

/**
 * The year that digits mean. Four may be of the Buddhist era. Two are read only where they mean a year that a credit grant
 * may have; of the Buddhist era only where a language is at hand that writes it.
 */
export function yearOf(digits: string, isBuddhist: boolean): number | undefined {
  const year = Number(digits);
  if (digits.length === 4) return year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_OFFSET : year;
  if (digits.length !== 2) return undefined;
  const meant = isBuddhist ? [2000 + year, 2500 + year - BUDDHIST_OFFSET] : [2000 + year];
  return meant.find(isPlausible);
}

/** OpenAI sells credit since 2020. */
function isPlausible(year: number): boolean {
  return year >= 2020 && year <= 2049;
}
