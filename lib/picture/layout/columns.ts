/** No column is narrower, however many there are. */
const LEAST = 24;

/**
 * Shares a width among columns: each gets what its widest cell needs as long as all fit; else the widest give way first,
 * down to one and the same width.
 */
export function columnWidths(needed: readonly number[], width: number): number[] {
  const sum = needed.reduce((all, one) => all + one, 0);
  if (sum <= width) return needed.map((one) => one + (width - sum) / needed.length);
  const inOrder = [...needed].sort((one, other) => one - other);
  let [left, count] = [width, needed.length];
  for (const one of inOrder) {
    if (one > left / count) break;
    left -= one;
    count -= 1;
  }
  const widest = Math.max(LEAST, left / Math.max(1, count));
  return needed.map((one) => Math.min(one, widest));
}
