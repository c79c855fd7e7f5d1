import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import type { StatedRuleId } from '../provider/index.ts';
import { ruleName, type Words } from '../words/index.ts';

export type MarkKind = 'next' | 'position' | 'gone' | 'doubtful';

/** The label of a row on the page: in full, and in short if there is little room. */
export interface RowMark {
  kind: MarkKind;
  label: string;
  short: string;
}

/**
 * A mark for every row on the page, in page order, from the same analysis as the panel.
 *
 * @param ruledOut the rules that the account's figures rule out
 */
export function rowMarksOf(
  analysis: GrantsAnalysis,
  words: Words,
  ruledOut: readonly StatedRuleId[] = [],
): RowMark[] {
  const positions = new Map<number, number>();
  for (const { rows, position } of analysis.drawOrder.groups) {
    for (const row of rows) if (position !== null) positions.set(row, position);
  }
  const name = ruleName(words, analysis.drawOrder.rule).toLocaleLowerCase(words.locale);
  const rule = ruledOut.includes(analysis.drawOrder.rule) ? words.say('mark.ruled_out', name) : name;
  const grants = new Map(analysis.grants.map((grant) => [grant.row, grant]));
  return analysis.onScreen.flatMap((row) => {
    const grant = grants.get(row);
    return grant ? [markOf(grant, positions.get(row), rule, words)] : [];
  });
}

function markOf(grant: Grant, position: number | undefined, rule: string, words: Words): RowMark {
  const { status } = grant;
  const gone = (label: string): RowMark => ({
    kind: 'gone',
    label,
    short: words.say('mark.not_spendable_short'),
  });
  if (status === 'expired') return gone(words.say('mark.not_spendable'));
  if (status === 'used-up') return gone(words.say('mark.used_up'));
  if (status === 'not-started') return gone(words.say('mark.not_started'));
  if (position === undefined) {
    return {
      kind: 'doubtful',
      label: words.say('mark.doubtful'),
      short: words.say('mark.doubtful_short'),
    };
  }
  const short = words.say('mark.position', String(position));
  if (position > 1) return { kind: 'position', label: short, short };
  return { kind: 'next', label: words.say('mark.next', String(position), rule), short };
}
