/** Lines of text as columns of equal width. The columns in `right` (from 0) are aligned to the right. */
export function alignedColumns(lines: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths: number[] = [];
  for (const line of lines) {
    line.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  const padded = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
  };
  return lines.map((line) => line.map(padded).join('  ').trimEnd());
}
