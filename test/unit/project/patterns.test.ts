import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Pattern, type Patterns, patternsIn } from '../../support/patterns.ts';
import { textOf, timeOf, worstFor } from '../../support/worst-texts.ts';

/** Files with a pattern whose time grows faster than its text, which is still to be mended: the list may only grow shorter. */
const TO_BE_MENDED: readonly string[] = [
  'lib/page/cell-text.ts',
  'lib/page/money-text.ts',
  'lib/page/page-currency.ts',
  'lib/redaction/known-amount.ts',
  'lib/redaction/known-label.ts',
];
/** Made of a text that is known only then. */
const MADE_IN_FUNCTIONS = ['lib/redaction/written-dates.ts'];

const [SHORT, LONG] = [1_000, 8_000];
const [QUARTER, WHOLE] = [250_000, 1_000_000];
/** Between the two lengths a proportional time grows eightfold (fourfold), one that grows as their square 64-fold (16-fold). */
const MOST_GROWTH = { short: 24, whole: 12 };
/** Milliseconds for a short text: whatever takes no longer cannot grow as the square of its text. */
const QUICK = 0.1;
/** The same for a short text: a thousand times what a proportional pattern takes, so that a longer one need not be tried. */
const HOPELESS = 50;

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
  const time = (length: number, runs: number) => timeOf(pattern, textOf(worst, length), runs);
  // Some runs may be disturbed; the best of many is not.
  const grows = (from: number, to: number, most: number) =>
    [1, 3, 5].every((runs) => time(to, runs) / time(from, runs) > most);
  if (time(SHORT, 2) > HOPELESS) return true;
  if (time(SHORT, 1) > QUICK && grows(SHORT, LONG, MOST_GROWTH.short)) return true;
  return grows(QUARTER, WHOLE, MOST_GROWTH.whole);
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

  it('take a time that grows no faster than their text, up to 1 MB', () => {
    const found = patterns.filter(growsTooFast);
    expect(found.filter(({ path }) => !TO_BE_MENDED.includes(path)).map(nameOf)).toEqual([]);
    expect([...new Set(found.map(({ path }) => path))]).toEqual(TO_BE_MENDED);
  }, 600_000);
});
