import {
  type Bridge,
  type Deduction,
  type ExplainedHeadline,
  exactly,
  type GrantsAnalysis,
  type Totals,
} from '../analysis/index.ts';
import { headlineWords, usableWords, type Words } from '../words/index.ts';

/** One figure with its name above and its ground below. */
export interface Tile {
  id: 'usable' | 'headline' | 'ever-granted' | Deduction['kind'];
  label: string;
  value: string;
  note: string;
}

/** The figures that lead from what the page says to what can be spent, adding up; a part that is zero has no tile. */
export function tilesOf(analysis: GrantsAnalysis, words: Words): Tile[] {
  const { headline, bridge } = analysis;
  const tiles = [usableTile(analysis, words)];
  if (headline) tiles.push(headlineTile(headline, analysis, words));
  if (bridge?.from === 'ever-granted' && bridge.deductions.length > 0)
    tiles.push(everGrantedTile(bridge, words));
  for (const deduction of bridge?.deductions ?? []) tiles.push(deductionTile(deduction, analysis, words));
  return tiles;
}

function usableTile(analysis: GrantsAnalysis, words: Words): Tile {
  const { totals, grants } = analysis;
  const count = grants.filter(({ status }) => status === 'usable').length;
  return {
    id: 'usable',
    label: words.say('tile.usable'),
    value: usableWords(words, analysis),
    note: noteOfUsable(totals, count, words),
  };
}

/** Beside what is certain, what the page comes to if it is taken at its word. */
function noteOfUsable({ usable, asShown }: Totals, count: number, words: Words): string {
  const figure = exactly(usable);
  if (figure === null && asShown !== null) return words.say('tile.as_shown', words.money(asShown));
  return figure !== null && figure < 0
    ? words.say('tile.usable_negative')
    : words.count('tile.usable_note', count);
}

function headlineTile(headline: ExplainedHeadline, analysis: GrantsAnalysis, words: Words): Tile {
  return {
    id: 'headline',
    label: words.say('tile.headline'),
    value: words.money(headline.amount),
    note: headlineWords(headline, analysis, words),
  };
}

function everGrantedTile({ amount }: Bridge, words: Words): Tile {
  return {
    id: 'ever-granted',
    label: words.say('tile.ever_granted'),
    value: words.money(amount),
    note: words.say('tile.ever_granted_note'),
  };
}

function deductionTile(
  { kind, amount }: Deduction,
  { grants, headline }: GrantsAnalysis,
  words: Words,
): Tile {
  const value = words.say('deduction', words.money(amount));
  const holding = (status: string) => grants.filter((grant) => grant.status === status && grant.left).length;
  switch (kind) {
    case 'expired':
      return {
        id: kind,
        label: words.say('tile.expired'),
        value,
        note: words.count('tile.expired_note', holding('expired')),
      };
    case 'not-started':
      return {
        id: kind,
        label: words.say('tile.not_started'),
        value,
        note: words.count('tile.not_started_note', holding('not-started')),
      };
    case 'used': {
      const note = headline?.equals === 'granted-unexpired' ? 'tile.used_unexpired_note' : 'tile.used_note';
      return { id: kind, label: words.say('tile.used'), value, note: words.say(note) };
    }
  }
}
