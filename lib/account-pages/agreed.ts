import { type Field, unknown } from './reading.ts';

/** The value that all places give. It is unknown where one of them is, or where two differ. */
export function agreed<Value>(fields: readonly Field<Value>[]): Field<Value> {
  const [first] = fields;
  if (!first) return unknown('not-shown');
  const doubtful = fields.find(({ kind }) => kind === 'unknown');
  if (doubtful) return doubtful;
  const isOne = fields.every((field) => 'value' in field && 'value' in first && field.value === first.value);
  return isOne ? first : unknown('disagrees');
}
