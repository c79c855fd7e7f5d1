import { type DrawGroup, type GrantsAnalysis, isDebt, seesAll } from '../analysis/index.ts';
import { ruleOf } from '../ledger/index.ts';
import { STATED_RULES, type StatedRuleId } from '../provider/index.ts';
import { NO_MONEY } from '../values/index.ts';
import { type InsightView, ruleName, sourceName, type Words } from '../words/index.ts';
import { debtOf } from './debt.ts';
import { type DrawnGrant, drawnGrant } from './drawn-grant.ts';
import { type SourceView, sourceViewOf } from './sources.ts';

export interface RuleOption {
  rule: StatedRuleId;
  name: string;
  isChosen: boolean;
  /** Whether the account's own figures rule it out. */
  isRuledOut: boolean;
  /** The source of the rule or, if it is ruled out, a note that says so. */
  about: string;
}

export interface DrawListItem {
  position: number | null;
  positionLabel: string;
  grants: DrawnGrant[];
  /** A note that the rule does not order these grants; `null` for a single grant. */
  tie: string | null;
}

export interface DrawList {
  title: string;
  choiceLabel: string;
  options: RuleOption[];
  /** The words "under this rule", and that it may be ruled out. */
  ruleNote: string;
  /** Who states the rule, with links. */
  source: SourceView;
  /** A warning that the account's figures contradict the rule, or an empty string. */
  warning: string;
  /** Whether nothing in the account's figures speaks against this order. */
  isSure: boolean;
  items: DrawListItem[];
  notes: string[];
  /** How many grants are shown at first. */
  initialCount: number;
  /** The labels of the button that shows all grants, and of the one that shows fewer. */
  more: string;
  fewer: string;
}

const INITIAL_COUNT = 5;

/** The order of use under the chosen rule, as the panel lists it. */
export function drawListOf(
  analysis: GrantsAnalysis,
  { ruledOut, doubted, switchedNote }: InsightView,
  words: Words,
): DrawList {
  const { rule, groups } = analysis.drawOrder;
  const isRuledOut = ruledOut.includes(rule);
  const all = groups.reduce((count, { rows }) => count + rows.length, 0);
  return {
    title: words.say('draw.title'),
    choiceLabel: words.say('draw.choice'),
    options: STATED_RULES.map(({ id, source }) => ({
      rule: id,
      name: ruleName(words, id),
      isChosen: id === rule,
      isRuledOut: ruledOut.includes(id),
      about: ruledOut.includes(id) ? words.say('draw.option_ruled_out') : sourceName(words, source),
    })),
    ruleNote: words.say(doubted.includes(rule) ? 'draw.under_doubted' : 'draw.under'),
    source: sourceViewOf(ruleOf(rule).source, words),
    warning: isRuledOut ? words.say('draw.ruled_out', ruleName(words, rule)) : switchedNote,
    isSure: !isRuledOut && !doubted.includes(rule) && debtOf(analysis) === NO_MONEY,
    items: groups.map((group) => itemOf(group, analysis, words)),
    notes: notesOf(analysis, words),
    initialCount: INITIAL_COUNT,
    more: words.say('draw.more', words.number(Math.max(0, all - INITIAL_COUNT))),
    fewer: words.say('draw.fewer'),
  };
}

function itemOf(group: DrawGroup, analysis: GrantsAnalysis, words: Words): DrawListItem {
  const { position, rows } = group;
  return {
    position,
    positionLabel:
      position === null ? words.say('draw.position_unknown') : words.say('draw.position', String(position)),
    grants: analysis.grants.flatMap((grant, index) =>
      rows.includes(grant.row) ? [drawnGrant(grant, analysis.identities[index] ?? '', analysis, words)] : [],
    ),
    tie: rows.length > 1 ? words.say('draw.tie') : null,
  };
}

function notesOf(analysis: GrantsAnalysis, words: Words): string[] {
  const debt = debtOf(analysis);
  const notes = orderNotes(analysis, words);
  const { groups } = analysis.drawOrder;
  return debt > 0 && groups.length > 0 ? [...notes, words.say('draw.debt_row', words.money(debt))] : notes;
}

function orderNotes(analysis: GrantsAnalysis, words: Words): string[] {
  const { groups, unplaced } = analysis.drawOrder;
  if (unplaced.length > 0)
    return [words.count('draw.unplaced', unplaced.length, words.list(unplaced.map(String)))];
  if (groups.length === 0) return [words.say('draw.none')];
  if (groups.every(({ position }) => position !== null)) return [];
  if (!seesAll(analysis)) return [words.say('draw.unseen')];
  const { headline } = analysis;
  if (headline && isDebt(headline)) return [words.say('draw.debt')];
  return [words.say(groups[0]?.position ? 'draw.uncertain_later' : 'draw.uncertain')];
}
