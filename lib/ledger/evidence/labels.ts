import type { Category, DrawKeyId } from '../../provider/index.ts';
import type { DrawFacts } from '../draw/facts.ts';
import { type Comparison, compare, type DrawKeys } from '../draw/order.ts';
import type { Constraint } from './constraint.ts';
import type { Held } from './holding.ts';
import type { KnownGrant } from './reading.ts';

/** The categories that each grant may have. A grant without an entry has the category of its facts. */
export type Labels = ReadonlyMap<string, readonly Category[]>;

/** A rule and the grants that it is checked on. */
export interface Trial {
  order: DrawKeys<DrawFacts, DrawKeyId>;
  grants: ReadonlyMap<string, KnownGrant>;
}

/** How many labellings are tried. After that, the movements count as explained. */
const MAX_TRIES = 2000;

/** Every result that the order may have for two grants under the labels. */
export function comparisons(
  trial: Trial,
  labels: Labels,
  first: string,
  second: string,
): Comparison<DrawKeyId>[] {
  const [a, b] = [trial.grants.get(first), trial.grants.get(second)];
  if (!a || !b) return [];
  return labelled(a, labels).flatMap((one) =>
    labelled(b, labels).map((other) => compare(trial.order, one, other)),
  );
}

function labelled(grant: KnownGrant, labels: Labels): DrawFacts[] {
  const categories = labels.get(grant.id);
  return categories ? categories.map((category) => asIf(grant, category)) : [grant];
}

const labelledAs = new WeakMap<KnownGrant, Map<Category, DrawFacts>>();

/** Caches the result, since the same grants are compared under the same labels many times. */
function asIf(grant: KnownGrant, category: Category): DrawFacts {
  const made = labelledAs.get(grant) ?? new Map<Category, DrawFacts>();
  labelledAs.set(grant, made);
  const facts = made.get(category) ?? { ...grant, category };
  made.set(category, facts);
  return facts;
}

/** Whether a grant that held money comes first under all labels, so that the movement is impossible. */
export function forbids(trial: Trial, labels: Labels, held: Held, moved: string): boolean {
  if (!labels.has(held.grant) && !labels.has(moved)) return isBeforeAsIs(trial, held.grant, moved);
  const [a, b] = [trial.grants.get(held.grant), trial.grants.get(moved)];
  if (!a || !b) return false;
  const others = labelled(b, labels);
  return labelled(a, labels).every((one) =>
    others.every((other) => compare(trial.order, one, other).order === -1),
  );
}

function isBeforeAsIs({ order, grants }: Trial, first: string, second: string): boolean {
  const [a, b] = [grants.get(first), grants.get(second)];
  return a !== undefined && b !== undefined && compare(order, a, b).order === -1;
}

/** Whether no epoch can explain the movement under any of the labels. */
export function isBroken(trial: Trial, labels: Labels, { holdersPerEpoch, moved }: Constraint): boolean {
  return holdersPerEpoch.every((set) => set.some((held) => forbids(trial, labels, held, moved.grant)));
}

/** Whether some labelling explains all movements. */
export function isExplained(trial: Trial, labels: Labels, constraints: readonly Constraint[]): boolean {
  const tried = new Map(labels);
  const undecided = [...labels].filter(([, categories]) => categories.length > 1);
  let tries = 0;
  const search = (decided: number): boolean => {
    tries += 1;
    if (tries > MAX_TRIES) return true;
    if (constraints.some((constraint) => isBroken(trial, tried, constraint))) return false;
    const next = undecided[decided];
    if (!next) return true;
    const [id, categories] = next;
    const isFound = categories.some((category) => {
      tried.set(id, [category]);
      return search(decided + 1);
    });
    tried.set(id, categories);
    return isFound;
  };
  return search(0);
}
