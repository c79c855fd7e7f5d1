import { alignedColumns } from '../demo/columns.ts';

/** One measured figure; a limit of `null` only reports. */
export interface Figure {
  name: string;
  measured: number;
  unit: string;
  /** The most that it may be. */
  limit: number | null;
}

export function isWithin({ measured, limit }: Figure): boolean {
  return limit === null || measured <= limit;
}

/** The figures as a table of text. */
export function figureTable(figures: readonly Figure[]): string[] {
  const lines = figures.map((figure) => {
    const { name, measured, unit, limit } = figure;
    const verdict = limit === null ? '' : isWithin(figure) ? 'yes' : 'NO';
    return [name, show(measured), limit === null ? '' : show(limit), unit, verdict];
  });
  return alignedColumns([['figure', 'measured', 'limit', 'unit', 'ok?'], ...lines], [1, 2]);
}

/** A figure as a person reads it. */
export function show(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 });
}
