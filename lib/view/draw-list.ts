import { type DrawGroup, type Grant, type GrantsAnalysis, seesAll } from '../analysis/index.ts';
import { ruleOf } from '../ledger/index.ts';
import { type Category, type Correction, STATED_RULES, type StatedRuleId } from '../provider/index.ts';
import { type Day, dayOfInstant, daysBetween } from '../values/index.ts';
import { categoryName, rangeWords, ruleName, sourceName, type Words } from '../words/index.ts';

export interface RuleOption {
  rule: StatedRuleId;
  name: string;
  isChosen: boolean;
}

export interface DrawnGrant {
  row: number;
  identity: string;
  received: string;
  left: string;
  expires: string;
  category: Category;
  categoryLabel: string;
  /** What the user can say the category is; an empty value goes back to the guess. */
  categoryOptions: { value: Correction | ''; name: string; isChosen: boolean }[];
}

export interface DrawListItem {
  position: number | null;
  positionLabel: string;
  grants: DrawnGrant[];
  /** Says that grants stand at the same place, `null` for one grant alone. */
  tie: string | null;
}

export interface DrawList {
  title: string;
  choiceLabel: string;
  options: RuleOption[];
  items: DrawListItem[];
  notes: string[];
}

/** The draw order under the chosen rule, as the panel lists it. */
export function drawListOf(analysis: GrantsAnalysis, words: Words): DrawList {
  const { drawOrder } = analysis;
  return {
    title: words.say('draw.title'),
    choiceLabel: words.say('draw.choice'),
    options: STATED_RULES.map(({ id }) => ({
      rule: id,
      name: ruleName(words, id),
      isChosen: id === drawOrder.rule,
    })),
    items: drawOrder.groups.map((group) => itemOf(group, analysis, words)),
    notes: notesOf(analysis, words),
  };
}

function itemOf(group: DrawGroup, analysis: GrantsAnalysis, words: Words): DrawListItem {
  const today = dayOfInstant(analysis.provenance.readAt);
  const { position, rows } = group;
  return {
    position,
    positionLabel:
      position === null ? words.say('draw.position_unknown') : words.say('draw.position', String(position)),
    grants: analysis.grants.flatMap((grant, index) =>
      rows.includes(grant.row) ? [drawnGrant(grant, analysis.identities[index] ?? '', today, words)] : [],
    ),
    tie: rows.length > 1 ? words.say('draw.tie') : null,
  };
}

function drawnGrant(grant: Grant, identity: string, today: Day, words: Words): DrawnGrant {
  const { row, received, category } = grant;
  return {
    row,
    identity,
    received:
      received === null
        ? words.say('draw.row', String(row))
        : words.say('draw.received', words.dayNear(received, today)),
    left: rangeWords(words, grant.spendable),
    expires: expiryWords(grant, today, words),
    category,
    categoryLabel: words.say('category.label', String(row)),
    categoryOptions: optionsOf(grant, words),
  };
}

function optionsOf(
  { category, categorySource, guessedCategory }: Grant,
  words: Words,
): DrawnGrant['categoryOptions'] {
  const isGuess = categorySource === 'inferred';
  const guessed = categoryName(words, guessedCategory);
  const guess = guessedCategory === 'unknown' ? guessed : words.say('category.guess', guessed);
  const corrections = (['paid', 'promotional'] as const).map((value) => ({
    value,
    name: categoryName(words, value),
    isChosen: !isGuess && category === value,
  }));
  return [{ value: '', name: guess, isChosen: isGuess }, ...corrections];
}

function expiryWords({ expires }: Grant, today: Day, words: Words): string {
  if (expires === null) return words.say('draw.expires_unknown');
  const days = daysBetween(today, expires);
  if (days < 0) return words.say('draw.expired_on', words.dayNear(expires, today));
  if (days === 0) return words.say('draw.expires_today', words.dayNear(expires, today));
  return words.count('draw.expires_in', days, words.dayNear(expires, today));
}

function notesOf(analysis: GrantsAnalysis, words: Words): string[] {
  const { groups, unplaced, rule, chosenBy } = analysis.drawOrder;
  const notes: string[] = [];
  if (groups.length === 0 && unplaced.length === 0) notes.push(words.say('draw.none'));
  if (unplaced.length > 0)
    notes.push(words.count('draw.unplaced', unplaced.length, words.list(unplaced.map(String))));
  else if (groups.some(({ position }) => position === null))
    notes.push(words.say(seesAll(analysis) ? 'draw.uncertain' : 'draw.unseen'));
  notes.push(
    words.say(
      chosenBy === 'evidence' ? 'draw.by_evidence' : 'draw.rule_source',
      ruleName(words, rule),
      sourceName(words, ruleOf(rule).source),
    ),
  );
  return notes;
}
