import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type Pattern, type Patterns, patternsIn } from '../../support/patterns.ts';
import { costOf, textOf, worstFor } from '../../support/worst-texts.ts';

/** Files with a pattern whose time grows faster than its text, which is still to be mended: the list may only grow shorter. */
const TO_BE_MENDED: readonly string[] = [
  'lib/page/money-text.ts',
  'lib/page/page-currency.ts',
  'lib/redaction/known-amount.ts',
  'lib/redaction/known-label.ts',
];
/** Made of a text that is known only then. */
const MADE_IN_FUNCTIONS = ['lib/redaction/written-dates.ts'];

const [SHORT, LONG, LONGEST] = [2_000, 16_000, inject('longestText')];
/** From short to long a proportional cost grows eightfold, one that grows as the square of the text 64-fold. */
const MOST_GROWTH = 24;
/** A disturbed measurement is made again. */
const TRIES = 3;
/** Milliseconds for a short text: what takes longer need not be tried with a long one. */
const HOPELESS = 100;
/**
 * Over the longest text a proportional pattern may cost some hundred times what the plainest one does, since what it could come back to
 * takes memory; one that grows as the square of the text costs tens of thousands of times as much.
 */
const MOST_TIMES = 3000;

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
  const worst = worstFor(pattern);
  const cost = (length: number) => costOf(pattern, textOf(worst, length));
  const grows = () => {
    const short = cost(SHORT);
    return short > HOPELESS || cost(LONG) / short > MOST_GROWTH;
  };
  if (Array.from({ length: TRIES }).every(grows)) return true;
  return cost(LONGEST) > MOST_TIMES * costOf(/[^a]/, 'a'.repeat(LONGEST));
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
    const found = patterns.filter(growsTooFast);
    expect(found.filter(({ path }) => !TO_BE_MENDED.includes(path)).map(nameOf)).toEqual([]);
    expect([...new Set(found.map(({ path }) => path))]).toEqual(TO_BE_MENDED);
  }, 600_000);
});
