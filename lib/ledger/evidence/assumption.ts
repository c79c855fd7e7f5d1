/**
 * What a verdict may take for granted beyond the figures. `split-charges`: one charge may be taken from several grants
 * (nobody has published whether it is); `no-refund`: nothing was given back between two readings without a figure that
 * rose; `one-time`: all figures of a reading are equally up to date.
 */
export const ASSUMPTIONS = ['split-charges', 'no-refund', 'one-time'] as const;

export type Assumption = (typeof ASSUMPTIONS)[number];

/**
 * Every set of assumptions, the firmest first. The first two are firm: the rest of what is said of a page takes its
 * figures to be of one time as well.
 */
export const FIRM: readonly (readonly Assumption[])[] = [[], ['one-time']];

export const WEAKER: readonly (readonly Assumption[])[] = [
  ['split-charges'],
  ['split-charges', 'one-time'],
  ['no-refund'],
  ['no-refund', 'one-time'],
  ['split-charges', 'no-refund'],
  ASSUMPTIONS,
];
