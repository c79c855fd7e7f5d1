import type { GrantStatus } from '../../analysis/index.ts';
import { type Category, STATED_RULES } from '../../provider/index.ts';
import type { Difference, Step } from '../../report/index.ts';
import { type Day, fromDecimal } from '../../values/index.ts';
import { categoryName, type MessageKey, ruleName, statusName, type Words } from '../../words/index.ts';
import { pathWords } from './refusal-words.ts';

/** What a value of a report is, and so how it is written. */
type Kind = 'money' | 'day' | 'status' | 'category' | 'rule' | 'text';

type Named = readonly [name: MessageKey, kind: Kind];

/** What the fields of a grant are called on screen. */
const OF_GRANT: Readonly<Record<string, Named>> = {
  received: ['opened.field.received', 'day'],
  state: ['opened.field.state', 'text'],
  granted: ['opened.field.granted', 'money'],
  left: ['opened.field.left', 'money'],
  expires: ['opened.field.expires', 'day'],
  status: ['opened.field.status', 'status'],
  category: ['opened.field.category', 'category'],
  drawPosition: ['opened.field.position', 'text'],
};

/** The same for values that occur once in a report, by path. */
const OF_REPORT: Readonly<Record<string, Named>> = {
  readAt: ['field.read_at', 'text'],
  status: ['field.status', 'text'],
  'page.organization': ['field.organization', 'text'],
  'page.url': ['field.page', 'text'],
  'headline.label': ['opened.field.total_label', 'text'],
  'headline.amount': ['opened.field.total', 'money'],
  'headline.equals': ['opened.field.total_meaning', 'text'],
  'totals.granted': ['file.granted', 'money'],
  'totals.used': ['file.used', 'money'],
  'totals.expired': ['file.expired', 'money'],
  'totals.notStarted': ['file.not_started', 'money'],
  'totals.usable': ['file.usable', 'money'],
  'totals.usableAtLeast': ['file.usable_at_least', 'money'],
  'totals.usableAtMost': ['file.usable_at_most', 'money'],
  'drawOrder.rule': ['draw.choice', 'rule'],
};

/** Parts with many values. One sentence covers all differences in such a part. */
const PARTS: Readonly<Record<string, MessageKey>> = {
  issues: 'opened.part.issues',
  evidence: 'opened.part.evidence',
  forecast: 'opened.part.forecast',
  basis: 'opened.part.basis',
};

/** The differences between a file and what its own rows give, as sentences. A part with many values gets one sentence. */
export function differenceSentences(differences: readonly Difference[], words: Words): string[] {
  const single = differences.filter((one) => partOf(one) === undefined);
  const parts = Object.entries(PARTS).flatMap(([part, name]) => {
    const within = differences.filter((one) => partOf(one) === part);
    return within.length === 0 ? [] : [words.count('opened.part_differs', within.length, words.say(name))];
  });
  return [...single.map((one) => differenceWords(one, words)), ...parts];
}

function partOf({ path: [first] }: Difference): string | undefined {
  return first && 'field' in first && Object.hasOwn(PARTS, first.field) ? first.field : undefined;
}

function differenceWords({ path, inFile, computed }: Difference, words: Words): string {
  const [first, second, third] = path;
  const isOfGrant = first && 'field' in first && first.field === 'grants' && second && 'row' in second;
  if (!isOfGrant) return reportDifference({ path, inFile, computed }, words);
  const row = String(second.row);
  if (!third) return words.say(inFile === null ? 'opened.row_missing' : 'opened.row_added', row);
  const [name, kind] = namedField(OF_GRANT, [third], words);
  const values = [valueWords(inFile, kind, words), valueWords(computed, kind, words)];
  return words.say('opened.difference_in_row', row, name, ...values);
}

function reportDifference({ path, inFile, computed }: Difference, words: Words): string {
  const [name, kind] = namedField(OF_REPORT, path, words);
  const values = [valueWords(inFile, kind, words), valueWords(computed, kind, words)];
  return words.say('opened.difference', name, ...values);
}

/** A field that has no name on screen is named by its path. */
function namedField(
  names: Readonly<Record<string, Named>>,
  path: readonly Step[],
  words: Words,
): [name: string, kind: Kind] {
  const key = path.map((step) => ('field' in step ? step.field : '')).join('.');
  const named = Object.hasOwn(names, key) ? names[key] : undefined;
  return named ? [words.say(named[0]), named[1]] : [pathWords(path, words), 'text'];
}

const STATUSES: ReadonlySet<string> = new Set<GrantStatus>([
  'usable',
  'expired',
  'used-up',
  'not-started',
  'unknown',
]);
const CATEGORIES: ReadonlySet<string> = new Set<Category>(['paid', 'promotional', 'unknown']);

/** A value as the panel writes it. A value that does not fit its kind is quoted unchanged. */
function valueWords(value: string | null, kind: Kind, words: Words): string {
  if (value === null) return words.say('no_value');
  return knownWords(value, kind, words) ?? words.say('quoted', value);
}

function knownWords(value: string, kind: Kind, words: Words): string | undefined {
  switch (kind) {
    case 'money': {
      const amount = fromDecimal(value);
      return amount === undefined ? undefined : words.money(amount);
    }
    case 'day':
      return isDay(value) ? words.day(value) : undefined;
    case 'status':
      return isStatus(value) ? statusName(words, value) : undefined;
    case 'category':
      return isCategory(value) ? categoryName(words, value) : undefined;
    case 'rule': {
      const rule = STATED_RULES.find(({ id }) => id === value);
      return rule && words.say('quoted', ruleName(words, rule.id));
    }
    case 'text':
      return undefined;
  }
}

function isDay(value: string): value is Day {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isStatus(value: string): value is GrantStatus {
  return STATUSES.has(value);
}

function isCategory(value: string): value is Category {
  return CATEGORIES.has(value);
}
