import type { RowReading } from './reading.ts';

/** Names a grant by what does not change as it is used: received, granted, expires. Alike grants share a name. */
export function nameOfRow({ received, granted, expires }: RowReading): string {
  const amount = granted.kind === 'read' ? granted.value : textIn(granted);
  return [textIn(received), amount, textIn(expires)].join('|');
}

function textIn(cell: { text: string } | { kind: 'no-column' }): string {
  return 'text' in cell ? cell.text : '';
}
