import * as z from 'zod/mini';
import { HYPOTHESIS_IDS, STATED_RULE_IDS } from '../../provider/index.ts';

// Compiled validators need eval, which our pages must not use.
z.config({ jitless: true });

/** An exact decimal in US dollars, such as `3.93`, `-0.07` or `0.184628`. */
export const amount = z.string().check(z.regex(/^-?\d+\.\d{2,6}$/));
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
/** The number of a row on the page, from 1. */
export const row = z.int().check(z.gte(1));

export const statedRule = z.enum(STATED_RULE_IDS);
export const anyRule = z.enum([...STATED_RULE_IDS, ...HYPOTHESIS_IDS]);

/** A grant of the list by its row; `null` if only an earlier reading had it. */
export const grantRow = z.nullable(row);
