import type { DrawGroup, GrantsAnalysis } from '../analysis/index.ts';
import { type DrawList, type DrawnGrant, expiryOf } from '../view/index.ts';
import { ruleName, type Words } from '../words/index.ts';
import type { Callout, PictureRow } from './picture.ts';
import { undrawnCallouts } from './undrawn.ts';

/** The callouts of a table, and the one of each row. */
export interface Callouts {
  legend: readonly Callout[];
  of: (row: number) => PictureRow['callout'];
}

/** The number of positions that have a line of their own. */
const MAX_PLACES = 12;
/** The number of grants at one position that are listed separately. */
const MAX_AT_ONE_PLACE = 4;
const NO_CALLOUT: PictureRow['callout'] = { sign: '', kind: 'doubtful' };

/**
 * Labels every row: with its position in the draw order, as in the panel, otherwise with a sign for the reason why it has
 * none. A number always means a position.
 */
export function calloutsOf(analysis: GrantsAnalysis, drawList: DrawList, words: Words): Callouts {
  const placed = analysis.drawOrder.groups.filter(({ position }) => position !== null);
  const undrawn = undrawnCallouts(analysis, words);
  const marks = new Map<number, PictureRow['callout']>();
  const kindAt = kindsOf(drawList);
  placed.forEach(({ rows }, index) => {
    for (const row of rows) marks.set(row, { sign: String(index + 1), kind: kindAt(index) });
  });
  for (const { kind, sign, rows } of undrawn) for (const row of rows) marks.set(row, { sign, kind });
  return {
    legend: [
      ...placedCallouts(placed, analysis, drawList, words),
      ...undrawn.map(({ kind, sign, text }) => ({ sign, kind, text })),
    ],
    of: (row) => marks.get(row) ?? NO_CALLOUT,
  };
}

/** The look of each place. As in the panel, nothing looks sure to be used next under a rule that may be ruled out. */
function kindsOf({ isSure }: DrawList): (index: number) => 'next' | 'later' {
  return (index) => (index === 0 && isSure ? 'next' : 'later');
}

function placedCallouts(
  groups: readonly DrawGroup[],
  { drawOrder, grants }: GrantsAnalysis,
  drawList: DrawList,
  words: Words,
): Callout[] {
  const rule = ruleName(words, drawOrder.rule).toLocaleLowerCase(words.locale);
  const drawn = new Map(drawList.items.flatMap((item) => item.grants).map((grant) => [grant.row, grant]));
  const told = groups.slice(0, MAX_PLACES).map(({ rows }, index): Callout => {
    const named = rows.flatMap((row) => drawn.get(row) ?? []);
    const what = words.list(grantsWords(named, words));
    const text = words.say(index === 0 ? 'picture.next' : 'picture.then', rule, what);
    const tie = rows.length > 1 ? `. ${words.say('draw.tie')}` : '';
    return { sign: String(index + 1), kind: kindsOf(drawList)(index), text: text + tie };
  });
  if (groups.length <= MAX_PLACES) return told;
  const rest = new Set(groups.slice(MAX_PLACES).flatMap(({ rows }) => rows));
  const sign = `${MAX_PLACES + 1}–${groups.length}`;
  const count = grants.filter(({ row }) => rest.has(row)).length;
  return [...told, { sign, kind: 'later', text: words.count('picture.later', count, rule) }];
}

function grantsWords(grants: readonly DrawnGrant[], words: Words): string[] {
  const message = grants.length === 1 ? 'picture.grant' : 'picture.one_of_several';
  const told = grants
    .slice(0, MAX_AT_ONE_PLACE)
    .map((grant) => words.say(message, grant.left, expiryOf(grant)));
  const rest = grants.length - told.length;
  return rest > 0 ? [...told, words.count('picture.others', rest)] : told;
}
