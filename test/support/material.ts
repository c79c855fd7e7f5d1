import type { Basis } from '../../lib/analysis/basis.ts';
import type { Visited } from '../../lib/analysis/insight/insight.ts';
import { type Material, materialOf } from '../../lib/analysis/insight/material.ts';
import { basisOf, pageOf } from './analysis.ts';
import type { RowTexts } from './page.ts';

export const VERSION = '0.1.0';
const NOTHING_SEEN: Visited = { series: [], typedRate: '' };

/**
 * What the exports of a basis are made from.
 * @throws Error when it gives no figure.
 */
export function materialFrom(basis: Basis, visited: Visited = NOTHING_SEEN): Material {
  const material = materialOf(basis, visited, VERSION);
  if (!material) throw new Error('There is nothing to export.');
  return material;
}

/** What the exports of a table of grants are made from. */
export function materialOfRows(rows: readonly RowTexts[], total?: string): Material {
  return materialFrom(basisOf(pageOf(rows, total)));
}
