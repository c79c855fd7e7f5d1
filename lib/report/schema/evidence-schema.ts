import * as z from 'zod/mini';
import { ASSUMPTIONS } from '../../ledger/index.ts';
import { DRAW_KEY_IDS } from '../../provider/index.ts';
import { amount, anyRule, grantRow, instant } from './report-values.ts';

const span = { from: z.nullable(instant), until: instant };
const moved = z.object({ row: grantRow, amount });

const witness = z.object({
  ...span,
  moved,
  held: z.array(
    z.object({
      row: grantRow,
      left: amount,
      decidedBy: z.enum(DRAW_KEY_IDS),
    }),
  ),
});

const verdict = z.object({
  rule: anyRule,
  verdict: z.enum(['consistent', 'ruled-out', 'ruled-out-if', 'cannot-tell']),
  /** `ruled-out-if`: the guesses on which the verdict rests. */
  guesses: z.array(z.object({ row: grantRow, category: z.enum(['paid', 'promotional']) })),
  /** Its other assumptions, as the ledger lists them. */
  assumes: z.array(z.enum(ASSUMPTIONS)),
  reason: z.nullable(z.enum(['nothing-compared', 'facts-unknown'])),
  /** Whether some balance rose after a witness, so that the witness counts less. */
  weakened: z.boolean(),
  witnesses: z.array(witness),
});

const experiment = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('spend'),
    amount,
    certain: z.boolean(),
    predictions: z.array(
      z.object({
        rule: anyRule,
        draws: z.array(z.object({ rows: z.array(grantRow), amount })),
      }),
    ),
  }),
  z.object({ kind: z.literal('no-usage-can-tell'), until: z.nullable(instant) }),
  z.object({ kind: z.literal('nothing-to-tell') }),
]);

/** What the account's own figures show about each rule; `null` in a report if they are not certain. */
export const evidenceSchema = z.object({
  /** When the table was read. */
  readings: z.array(z.nullable(instant)),
  verdicts: z.array(verdict),
  /** Movements in a circle, which no fixed order explains. */
  contradiction: z.nullable(
    z.array(z.object({ ...span, moved, held: z.object({ row: grantRow, left: amount }) })),
  ),
  /** The assumptions of the contradiction. */
  contradictionAssumes: z.array(z.enum(ASSUMPTIONS)),
  change: z.nullable(z.object({ ...span, before: z.array(anyRule), after: z.array(anyRule) })),
  /** Remaining rules that use the present grants in the same order; `null` if not all grants have been seen. */
  alikeToday: z.nullable(z.array(z.array(anyRule))),
  experiment: z.nullable(experiment),
  /** What prevents readings or grants from being evidence. */
  problems: z.array(z.object({ code: z.string(), row: grantRow, reading: z.nullable(z.int()) })),
});

export type ReportedEvidence = z.infer<typeof evidenceSchema>;
