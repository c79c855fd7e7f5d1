/** The figure that a label on Overview, Limits or Usage names. */
export type AccountLabel =
  | 'balance'
  | 'threshold'
  | 'target'
  | 'budget'
  | 'spent'
  | 'hard-limit'
  | 'plan'
  | 'recharge'
  | 'tier'
  /** A figure that Grantlens does not use. */
  | 'other';

/** Complete labels in lower case (help pages, reports and public clients, 2023 to 2026; a userscript's Chinese). */
const LABELS: Record<Exclude<AccountLabel, 'other'>, string> = {
  balance:
    'credit balance|credit remaining|credits remaining|remaining credit|remaining credits|current balance|current credit balance|your credit balance|剩余余额',
  threshold: 'when credit balance goes below|when your credit balance goes below',
  target: 'bring credit balance back up to|bring your credit balance back up to',
  budget:
    'budget|monthly budget|organization budget|project budget|organisation budget|monthly spend limit|spend limit|organization spend limit|organisation spend limit|project spend limit|organization monthly budget|project monthly budget',
  spent:
    'usage this month|spend this month|spent this month|current usage|month-to-date spend|month-to-date usage|usage so far|organization usage this month|project usage this month',
  'hard-limit': 'hard limit|organization hard limit|project hard limit',
  plan: 'plan|current plan|your plan',
  recharge: 'auto recharge|automatic recharge|auto-recharge',
  tier: 'usage tier|current usage tier|your usage tier|current tier',
};

/** Labels of other figures on these pages. The monthly limit set by OpenAI is not the owner's own limit. */
const OTHERS =
  'total spend|total tokens|total requests|total cost|usage limit|monthly usage limit|approved usage limit|soft limit|organization soft limit|monthly bill|payment method|payment methods|billing history|credit grants|grants|preferences|monthly limit|rate limits';

const BY_WORDS = new Map<string, AccountLabel>([
  ...Object.entries(LABELS).flatMap(([label, words]) =>
    words.split('|').map((each) => [each, label as AccountLabel] as const),
  ),
  ...OTHERS.split('|').map((each) => [each, 'other'] as const),
]);
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const OF_A_MONTH = new RegExp(`^(${MONTHS.join('|')})(?: \\d{4})? (budget|spend limit|usage|spend)$`, 'u');

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?[:：*]$/u, '')
    .trim();

/** The meaning of a text as a label, if all of its words are known. */
export function accountLabel(text: string): AccountLabel | undefined {
  const words = folded(text);
  const [, , ofMonth] = OF_A_MONTH.exec(words) ?? [];
  if (ofMonth) return ofMonth === 'budget' || ofMonth === 'spend limit' ? 'budget' : 'spent';
  return BY_WORDS.get(words);
}

/** The month (1 to 12) in a label. */
export function monthOfLabel(text: string): number | undefined {
  const [, month = ''] = OF_A_MONTH.exec(folded(text)) ?? [];
  return month === '' ? undefined : MONTHS.indexOf(month) + 1;
}

const SAYS_ALMOST: Partial<Record<AccountLabel, RegExp>> = {
  balance: /balance|credits? (?:remaining|left)|余额/iu,
  budget: /budget|spend(?:ing)? limit/iu,
  spent: /usage|spen[dt]/iu,
};

/** Whether a text mentions what a label names, in words that are not the label's own. */
export function saysAlmost(label: AccountLabel, text: string): boolean {
  return accountLabel(text) === undefined && SAYS_ALMOST[label]?.test(text) === true;
}

/** Whether a label or heading is about an organization or a project. */
export function scopeIn(text: string): 'organization' | 'project' | undefined {
  if (/\bproject\b/iu.test(text)) return 'project';
  return /\borgani[sz]ation\b/iu.test(text) ? 'organization' : undefined;
}

/** What a complete text states by itself. */
export type AccountSaying =
  | 'pay-as-you-go'
  | 'free-trial'
  | 'recharge-on'
  | 'recharge-off'
  | 'on'
  | 'off'
  | 'none';

const SAYINGS: Record<string, AccountSaying> = {
  'pay as you go': 'pay-as-you-go',
  'free trial': 'free-trial',
  'auto recharge is on': 'recharge-on',
  'auto recharge is off': 'recharge-off',
  'automatic recharge is on': 'recharge-on',
  'automatic recharge is off': 'recharge-off',
  on: 'on',
  enabled: 'on',
  off: 'off',
  disabled: 'off',
  'not set': 'none',
  'no budget': 'none',
  'no budget set': 'none',
  'no limit set': 'none',
};

export function accountSaying(text: string): AccountSaying | undefined {
  return SAYINGS[folded(text).replace(/\.$/u, '')];
}

/** The change to auto recharge that a control's name offers. */
export function rechargeBy(control: string): 'on' | 'off' | undefined {
  const [, verb] =
    /^(enable|turn on|disable|turn off) (?:auto|automatic)[ -]recharge$/u.exec(folded(control)) ?? [];
  if (verb === undefined) return undefined;
  return verb === 'enable' || verb === 'turn on' ? 'off' : 'on';
}

/** Whether a control makes a limit a hard one. */
export function makesHard(control: string): boolean {
  return /^enforce (?:a )?hard limit$/u.test(folded(control));
}

/** The number of a usage tier, if the text names one. */
export function tierIn(text: string): number | undefined {
  const [, tier] = /^(?:usage )?tier ([1-5])$/u.exec(folded(text)) ?? [];
  return tier === undefined ? undefined : Number(tier);
}

const HEADINGS =
  /^(?:billing|billing overview|billing settings|overview|organization|organization settings|usage|limits|usage limits|credits?|balance|account|payment|cost|dashboard|spend limits?|budgets?|organi[sz]ation limits?|project limits?|project|monthly spend)$/iu;

/** Whether all words of a heading on these pages are known. */
export function isAccountHeading(text: string): boolean {
  return HEADINGS.test(folded(text)) || accountLabel(text) !== undefined || accountSaying(text) !== undefined;
}

const HARMLESS =
  /^(?:usd|us dollars|us\$|\$|i|\?|ⓘ|·|\||resets? (?:in \d+ (?:days?|hours?)|on \p{L}+ \d{1,2}(?:, \d{4})?)|\d{1,3}(?:\.\d+)?\s?%)$/iu;

/** Whether a short text next to a figure says nothing about it. */
export function isBesideFigure(text: string): boolean {
  return HARMLESS.test(folded(text));
}
