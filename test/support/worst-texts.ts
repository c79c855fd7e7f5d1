/** Characters of every kind that a pattern may match. Hardly any pattern matches the last one. */
const CHARACTERS = [...'aA0 1.,:;-_/$@"\'=<(|\\٣é年א\t\u00a0\u200b\u0301\u0000'];
const ENDS = ['', '\u0000', 'a', '!'];
const SHORT = 1_000;
/** In milliseconds. A pattern that reads each character a few times takes a hundredth of this for a short text. */
const SLOW = 0.5;

/** A text made of a start, a repeated part and an end. */
export interface Recipe {
  start: string;
  pump: string;
  end: string;
}

export function textOf({ start, pump, end }: Recipe, length: number): string {
  return start + pump.repeat(Math.ceil(length / pump.length)) + end;
}

/** The fastest of a few runs, in milliseconds. Other work on the machine slows one run, but hardly ever all of them. */
export function timeOf(pattern: RegExp, text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    findAll(pattern, text);
    return performance.now() - before;
  });
  return Math.min(...times);
}

function findAll(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  for (let from = 0; pattern.test(text) && pattern.global; from = pattern.lastIndex)
    if (pattern.lastIndex === from) pattern.lastIndex += 1;
}

/** The recipe with the slowest text for a pattern. Recipes use the pattern's own texts and characters of every kind. */
export function worstFor(pattern: RegExp): Recipe {
  let worst = { recipe: { start: '', pump: 'a', end: '' }, time: 0 };
  for (const recipe of recipesFor(pattern)) {
    const text = textOf(recipe, SHORT);
    const once = timeOf(pattern, text, 1);
    if (once <= worst.time) continue;
    const time = timeOf(pattern, text, 3);
    if (time > SLOW) return recipe;
    if (time > worst.time) worst = { recipe, time };
  }
  return worst.recipe;
}

function* recipesFor({ source }: RegExp): Iterable<Recipe> {
  const words = [...new Set(source.match(/[\p{L}\p{N}]{2,}[-_.:/ ]?/gu) ?? [])].slice(0, 40);
  const pieces = [...new Set([...CHARACTERS, ...source, ...words, ...words.map((word) => `${word}-`)])];
  for (const end of ENDS) for (const pump of pieces) yield { start: '', pump, end };
  for (const first of CHARACTERS)
    for (const second of CHARACTERS) yield { start: '', pump: first + second, end: '\u0000' };
  for (const start of [...'a0$( -', ...words])
    for (const pump of CHARACTERS) yield { start, pump, end: '\u0000' };
}
