import type { Category, StatedRuleId } from '../provider/index.ts';
import type { Instant } from '../values/index.ts';
import { inTime } from './ahead.ts';

/** What the user has said of one organization, and when; the last word on each thing holds, and `null` takes it back. */
export type Said = { at: Instant } & (
  | { what: 'category'; grant: string; value: Category | null }
  | { what: 'settled'; claim: string; value: true | null }
  | { what: 'rule'; value: { id: StatedRuleId; insists: boolean } | null }
  | { what: 'daily-spend'; value: string | null }
);

/** The last word on each thing, of two lists; the same whichever comes first. */
export function lastWords(one: readonly Said[], other: readonly Said[]): Said[] {
  const last = new Map<string, Said>();
  for (const said of [...one, ...other]) {
    const about = aboutOf(said);
    const before = last.get(about);
    if (!before || isLater(said, before)) last.set(about, said);
  }
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, said]) => said);
}

/** All words with those said now. These count even if a clock that stood ahead has stamped earlier ones. */
export function withWords(before: readonly Said[], now: readonly Said[]): Said[] {
  const anew = new Map(now.map((said) => [aboutOf(said), said.at]));
  const past = before.map((said) => inTime(said, anew.get(aboutOf(said)) ?? said.at));
  return lastWords(past, now);
}

/** What the user has said, as a panel takes it. */
export interface SaidChoices {
  rule: { id: StatedRuleId; insists: boolean } | null;
  categories: readonly (readonly [identity: string, category: Category])[];
  settled: readonly string[];
  typedRate: string;
}

/** What holds of all that was said. */
export function choicesSaid(said: readonly Said[]): SaidChoices {
  const all = lastWords(said, []);
  return {
    rule: all.find((one) => one.what === 'rule')?.value ?? null,
    categories: all.flatMap((one) =>
      one.what === 'category' && one.value !== null ? [[one.grant, one.value] as const] : [],
    ),
    settled: all.flatMap((one) => (one.what === 'settled' && one.value ? [one.claim] : [])),
    typedRate: all.find((one) => one.what === 'daily-spend')?.value ?? '',
  };
}

/** The same words, in which each grant has the name that it has now. */
export function underNewNames(said: readonly Said[], names: ReadonlyMap<string, { id: string }>): Said[] {
  const renamed = said.map((one) =>
    one.what === 'category' ? { ...one, grant: names.get(one.grant)?.id ?? one.grant } : one,
  );
  return lastWords(renamed, []);
}

function aboutOf(said: Said): string {
  if (said.what === 'category') return `category ${said.grant}`;
  return said.what === 'settled' ? `settled ${said.claim}` : said.what;
}

/** Of two words of one instant, one is taken, always the same. */
function isLater(said: Said, before: Said): boolean {
  return said.at === before.at ? writtenValue(said) > writtenValue(before) : said.at > before.at;
}

function writtenValue({ value }: Said): string {
  return JSON.stringify(value);
}
