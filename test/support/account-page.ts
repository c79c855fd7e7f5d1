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

/** A stand-in for the browser. It uses the attributes in the pages of tests. */
export const CONTEXT = {
  isShown: (element: Element) => element.closest(HIDDEN) === null,
  isStruck: (element: Element) => element.closest(STRUCK) !== null,
  months: ['2026-11'],
};

/** Reads a page from its HTML. */
export function readHtml(html: string, address: AccountAddress): AccountPageReading {
  return readAccountPage(documentFrom(html).body, address, CONTEXT);
}

export const LIMITS = { page: 'limits', scope: 'organization' } as const;

/** A field of a reading: its value, with money in dollars, or why it could not be read. */
export type FieldText =
  | { value: string | number | null; reason?: undefined }
  | { reason: UnknownReason; value?: undefined };

/** The fields of a reading, by name. */
export function told(reading: AccountPageReading): Record<string, FieldText> {
  const { page: _, organization: __, ...fields } = reading;
  return flat(fields, '');
}

/** The fields of a reading, by name, each as one word. */
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
