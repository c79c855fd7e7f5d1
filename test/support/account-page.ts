import {
  type AccountPageReading,
  type Field,
  readAccountPage,
  type UnknownReason,
} from '../../lib/account-pages/index.ts';
import type { AccountAddress } from '../../lib/provider/index.ts';
import { documentFrom } from './dom.ts';

const HIDDEN = '[hidden], [style*="display: none"], [style*="visibility: hidden"]';
const STRUCK = '[style*="line-through"]';

/** What stands for the browser, by the attributes that pages of tests are written with. */
export const CONTEXT = {
  isShown: (element: Element) => element.closest(HIDDEN) === null,
  isStruck: (element: Element) => element.closest(STRUCK) !== null,
  months: [11],
};

/** Reads a page by its HTML. */
export function readHtml(html: string, address: AccountAddress): AccountPageReading {
  return readAccountPage(documentFrom(html).body, address, CONTEXT);
}

export const LIMITS = { page: 'limits', scope: 'organization' } as const;

/** A field of a reading: what was read, money in dollars, or why not. */
export type FieldText =
  | { value: string | number | null; reason?: undefined }
  | { reason: UnknownReason; value?: undefined };

/** The fields of a reading by their names. */
export function told(reading: AccountPageReading): Record<string, FieldText> {
  const { page: _, organization: __, ...fields } = reading;
  return flat(fields, '');
}

/** The fields of a reading by their names, each as one word. */
export function words(reading: AccountPageReading): Record<string, string | number | null> {
  const fields = Object.entries(told(reading));
  return Object.fromEntries(fields.map(([name, { value, reason }]) => [name, reason ?? value ?? null]));
}

function flat(fields: object, before: string): Record<string, FieldText> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, FieldText][] =>
      'kind' in field
        ? [[before + name, tellingOf(name, field)]]
        : Object.entries(flat(field, `${before}${name}.`)),
    ),
  );
}

function tellingOf(name: string, field: Field<string | number | null>): FieldText {
  if (field.kind === 'unknown') return { reason: field.reason };
  const { value } = field;
  if (typeof value !== 'number' || name === 'tier') return { value };
  return { value: (value / 1_000_000).toFixed(2) };
}
