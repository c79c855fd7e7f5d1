import { exactly, type GrantsAnalysis } from '../analysis/index.ts';
import type { Category } from '../provider/index.ts';
import { type MicroDollars, sumIfKnown } from '../values/index.ts';
import type { MessageKey, Words } from '../words/index.ts';

export type BarPart = 'used' | 'expired' | 'not-started' | 'paid' | 'promotional' | 'uncategorised';

interface BarSegment {
  part: BarPart;
  /** Share of everything ever granted, in percent. */
  percent: number;
  label: string;
}

/** Everything ever granted as one bar; its label says in words what it draws. */
export interface Bar {
  label: string;
  segments: BarSegment[];
}

const PART: Record<BarPart, MessageKey> = {
  used: 'bar.used',
  expired: 'bar.expired',
  'not-started': 'bar.not_started',
  paid: 'bar.paid',
  promotional: 'bar.promotional',
  uncategorised: 'bar.uncategorised',
};

/** `undefined` where a part is not known or nothing was granted: half a bar would lie. */
export function barOf({ totals, grants }: GrantsAnalysis, words: Words): Bar | undefined {
  const whole = totals.granted;
  if (whole === null || whole <= 0 || exactly(totals.usable) === null) return undefined;
  const usableBy = (category: Category) =>
    sumIfKnown(
      grants
        .filter((grant) => grant.status === 'usable' && grant.category === category)
        .map(({ left }) => left),
    );
  const parts: [BarPart, MicroDollars | null][] = [
    ['used', totals.used],
    ['expired', totals.expired],
    ['not-started', totals.notStarted],
    ['paid', usableBy('paid')],
    ['promotional', usableBy('promotional')],
    ['uncategorised', usableBy('unknown')],
  ];
  const segments: BarSegment[] = [];
  for (const [part, amount] of parts) {
    if (amount === null || amount < 0) return undefined;
    if (amount > 0)
      segments.push({
        part,
        percent: (amount / whole) * 100,
        label: words.say(PART[part], words.money(amount)),
      });
  }
  const inWords = words.list(segments.map(({ label }) => label));
  return { label: words.say('bar.label', words.money(whole), inWords), segments };
}
