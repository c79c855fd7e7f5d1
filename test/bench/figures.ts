import { alignedColumns } from '../demo/columns.ts';

/** One measured figure. With a limit of `null` it is only reported. */
export interface Figure {
  name: string;
  measured: number;
  unit: string;
  /** The highest value allowed. */
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

/** A figure in readable form. */
export function show(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 });
}
