import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type Pattern, type Patterns, patternsIn } from '../../support/patterns.ts';
import { type Recipe, textOf, timeOf, worstFor } from '../../support/worst-texts.ts';

/** Made of a text that is known only then. */
const MADE_IN_FUNCTIONS = ['lib/redaction/known-date.ts'];

const [LONG, LONGEST] = [16_000, inject('longestText')];
/** Lengths of a short and a long text. Over the first of them no pattern takes so long that a busy machine interrupts each run. */
const PAIRS = [
  [250, 2_000],
  [2_000, LONG],
] as const;
/** From short to long a proportional cost grows eightfold, one that grows as the square of the text 64-fold. */
const MAX_GROWTH = 24;
/** A disturbed measurement is made again. */
const TRIES = 3;
/** And a pattern that seemed slow is measured anew. */
const ROUNDS = 5;
/**
 * Over a long text a proportional pattern may cost some hundred times what the plainest one does, since what it could come back to
 * takes memory; one that grows as the square of the text costs tens of thousands of times as much.
 */
const MAX_TIMES = 3000;

/** Runs of which the best counts. */
const RUNS = 9;

let source: Patterns;
let patterns: Pattern[];
beforeAll(async () => {
  source = await patternsIn(['lib', 'entrypoints', 'components']);
  patterns = [...source.literals, ...(await madeAtLoad(source.madeAtLoad))];
}, 60_000);

/** What modules make by `RegExp` when they are loaded. */
async function madeAtLoad(paths: readonly string[]): Promise<Pattern[]> {
  const made: Pattern[] = [];
  let path = '';
  const construct = (_: unknown, [from, flags]: [string, string?]) => {
    const pattern = new RegExpAsItIs(from, flags);
    made.push({ path, pattern });
    return pattern;
  };
  const RegExpAsItIs = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, { construct, apply: (...args) => construct(args[0], args[2] as never) }),
  );
  for (path of new Set(paths)) await import(/* @vite-ignore */ `../../../${path}`);
  vi.unstubAllGlobals();
  return made;
}

const nameOf = ({ path, pattern }: Pattern) => `${path} ${pattern}`;

function growsTooFast({ pattern }: Pattern): boolean {
  const recipe = worstFor(pattern);
  const isBeyond = (length: number) =>
    Array.from({ length: TRIES }).every(
      () => timeOf(pattern, textOf(recipe, length), 1) > MAX_TIMES * plainestOver(length),
    );
  return isBeyond(LONG) || grows(pattern, recipe) || isBeyond(LONGEST);
}

/** Whether even the best run over a long text takes too many times what the best one over a short text does. */
function grows(pattern: RegExp, recipe: Recipe): boolean {
  return PAIRS.every(([from, to]) => {
    const short = timeOf(pattern, textOf(recipe, from), RUNS);
    const long = textOf(recipe, to);
    return Array.from({ length: RUNS }).every(() => timeOf(pattern, long, 1) > MAX_GROWTH * short);
  });
}

/** Milliseconds of the plainest pattern over a text of a length. */
function plainestOver(length: number): number {
  return timeOf(/[^a]/, 'a'.repeat(length), RUNS);
}

describe('the patterns of the source', () => {
  it('are all found, and those that a function makes are known', () => {
    expect(source.literals.length).toBeGreaterThan(80);
    expect(patterns.length - source.literals.length).toBeGreaterThanOrEqual(source.madeAtLoad.length);
    expect(source.madeInFunctions).toEqual(MADE_IN_FUNCTIONS);
  });

  it('would not hide one whose time grows faster than its text', () => {
    const slow = [/(a+)-b/, /\s+$/, /[^@ ]+@x/g, /^([a-z ]+?) *:/, /(?<!\w)org-[\w-]{3,}!/g, /xx*y/];
    expect(slow.filter((pattern) => !growsTooFast({ path: '', pattern }))).toEqual([]);
    expect(growsTooFast({ path: '', pattern: /[^a-z]+/g })).toBe(false);
  }, 600_000);

  it('take a time that grows no faster than their text, up to the longest', () => {
    // What else the machine does makes a measurement long now and then, and one that grows is long each time.
    const slow = patterns.filter((pattern) =>
      Array.from({ length: ROUNDS }).every(() => growsTooFast(pattern)),
    );
    expect(slow.map(nameOf)).toEqual([]);
  }, 600_000);
});
