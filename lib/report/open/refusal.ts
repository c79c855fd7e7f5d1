/** Why a file is not opened. */
export type Refusal =
  /** `other-file`: JSON that is not a report; `no-figures`: a report whose rows give no figure at all. */
  | { kind: 'too-large' | 'not-text' | 'not-json' | 'too-deep' | 'other-file' | 'page-report' | 'no-figures' }
  | { kind: 'other-version'; version: string }
  /** A value that no report can have at this place. */
  | { kind: 'invalid'; path: readonly Step[]; value: string };

/** One step into a report: a field, an item by the row of the page it belongs to, or an item by its position, from 1. */
export type Step = { field: string } | { row: number } | { place: number };

const LONGEST_VALUE = 80;

/** A value of a file as it is, shortened to what is needed to find it. */
export function brief(value: unknown): string {
  if (typeof value === 'string')
    return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/** The steps to the value at these keys. */
export function stepsTo(root: unknown, keys: readonly PropertyKey[]): Step[] {
  let within = root;
  return keys.map((key) => {
    const item = fieldOf(within, key);
    const step = stepInto(within, key, item);
    within = item;
    return step;
  });
}

/** The step from a list or an object to the item at a key. */
export function stepInto(within: unknown, key: PropertyKey, item: unknown): Step {
  if (!Array.isArray(within)) return { field: brief(String(key)) };
  const row = fieldOf(item, 'row');
  return typeof row === 'number' && Number.isSafeInteger(row) ? { row } : { place: Number(key) + 1 };
}

/** The value's own field, never an inherited one. */
export function fieldOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
