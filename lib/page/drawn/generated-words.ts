import { type Column, meaningOf } from '../../provider/index.ts';
import { folded } from '../texts.ts';
import type { Generated } from './rendered-page.ts';

/** Signs that stand between words, or lead to them. */
const BETWEEN = /^[\s•·|/:›»→▸▶▾▲▼△▽↑↓↕⇅●○◦,;–—()]*$/u;
/** Of an amount or a day, where others may make it less or another. */
const BETWEEN_FIGURES = /^[\s•·|:›»▸●○◦]*$/u;
const WORDS = /[\p{L}\p{N}]/u;

/** What is generated at a header's words, or at words beside the list. */
export function isUnexplainedBeside({ text }: Generated): boolean {
  return WORDS.test(text) && !/^\(?(?:USD|US\$|UTC)\)?$/u.test(folded(text));
}

/** Whether what is generated in a cell says more than the name of its column. */
export function isUnexplainedIn(
  { text, isCounter }: Generated,
  of: Column | undefined,
  header: string,
): boolean {
  const isFigure = of !== undefined && of !== 'state';
  if (isCounter && isFigure && of !== 'received') return true;
  const words = folded(text);
  if (!WORDS.test(words)) return isFigure && !isCounter && !BETWEEN_FIGURES.test(words);
  const label = words.replace(/[:：]$/u, '').trim();
  return label !== header && (of === undefined || !namesColumn(label, of));
}

function namesColumn(label: string, of: Column): boolean {
  const meaning = meaningOf(label);
  if (meaning === of) return true;
  return (of === 'balance' || of === 'left') && (meaning === 'balance' || meaning === 'left');
}

/** What of it may tell rows apart; empty for what only stands between words. */
export function signOf({ text, picture }: Generated): string {
  return BETWEEN.test(text) ? picture : `${text} ${picture}`;
}
