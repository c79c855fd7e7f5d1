import type { Grant, GrantsAnalysis } from '../analysis/index.ts';
import { type InsightView, ruleName, type Words } from '../words/index.ts';

export type MarkKind = 'next' | 'position' | 'gone' | 'doubtful';

/** The label of a row on the page: in full, and in short if there is little room. Both are empty if the row needs none. */
export interface RowMark {
  kind: MarkKind;
  label: string;
  short: string;
}

/**
 * A mark for every row on the page, in page order, from the same analysis as the panel.
 *
 * @param against the rules that the account's figures rule out, or may rule out
 */
export function rowMarksOf(
  analysis: GrantsAnalysis,
  words: Words,
  against: Pick<InsightView, 'ruledOut' | 'doubted'> = { ruledOut: [], doubted: [] },
): RowMark[] {
  const positions = new Map<number, number>();
  for (const { rows, position } of analysis.drawOrder.groups) {
    for (const row of rows) if (position !== null) positions.set(row, position);
  }
  const { rule } = analysis.drawOrder;
  const { ruledOut, doubted } = against;
  const said = ruleName(words, rule).toLocaleLowerCase(words.locale);
  const shown = {
    name: ruledOut.includes(rule) ? words.say('mark.ruled_out', said) : said,
    isSure: ![...ruledOut, ...doubted].includes(rule),
  };
  const grants = new Map(analysis.grants.map((grant) => [grant.row, grant]));
  return analysis.onScreen.flatMap((row) => {
    const grant = grants.get(row);
    return grant ? [markOf(grant, positions.get(row), shown, words)] : [];
  });
}

/** The rule that is shown. */
interface ShownRule {
  name: string;
  /** Whether nothing in the account's figures speaks against it. */
  isSure: boolean;
}

function markOf(grant: Grant, position: number | undefined, rule: ShownRule, words: Words): RowMark {
  const { status, left } = grant;
  const gone = (label: string, short: string): RowMark => ({ kind: 'gone', label, short });
  if (left !== null && left < 0 && status !== 'expired')
    return gone(words.say('mark.debt'), words.say('mark.debt_short'));
  if (status === 'expired')
    return saysExpired(grant)
      ? gone('', '')
      : gone(words.say('mark.not_spendable'), words.say('mark.not_spendable_short'));
  if (status === 'used-up') return gone(words.say('mark.used_up'), words.say('mark.nothing_left_short'));
  if (status === 'not-started')
    return gone(words.say('mark.not_started'), words.say('mark.not_started_short'));
  if (position === undefined) {
    return {
      kind: 'doubtful',
      label: words.say(status === 'usable' ? 'mark.order_unclear' : 'mark.doubtful'),
      short: words.say('mark.doubtful_short'),
    };
  }
  const short = words.say('mark.position', String(position));
  if (position > 1) return { kind: 'position', label: short, short };
  const label = words.say('mark.next', String(position), rule.name);
  return { kind: rule.isSure ? 'next' : 'position', label, short };
}

/** Whether the page's own State says that the grant has expired. A word written before the expiry does not. */
function saysExpired({ state, issues }: Grant): boolean {
  return state !== null && !issues.some(({ code }) => code === 'expired-since-drawn');
}
