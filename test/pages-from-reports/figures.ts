import { createHash } from 'node:crypto';

/** Draws a number from 0 to below `limit`, the same ones in the same order for the same seed. */
export type Draw = (limit: number) => number;

export function drawFrom(seed: string): Draw {
  let drawn = 0;
  return (limit) => {
    drawn += 1;
    return createHash('sha256').update(`${drawn} ${seed}`).digest().readUInt32BE() % limit;
  };
}

const NUMBER = /\p{Nd}(?:[.,'’٬٫\u00a0\u202f]?\p{Nd})*/gu;

/** Puts invented numbers into a shape, growing from left to right where their lengths let them: `left / granted`. */
export function withNumbers(shape: string, draw: Draw): string {
  let before = '';
  return shape.replace(NUMBER, (number) => {
    const length = digitsOf(number).length;
    const digits = Array.from({ length }, (_, place) => (place === 0 ? 1 + draw(9) : draw(10))).join('');
    // Of two numbers of one length the second is the greater.
    const grown = before.length === length && digits < before ? before : digits;
    before = grown;
    return inScriptOf(number, grown);
  });
}

/** The places of digits in a text, in any script. */
export function digitsOf(text: string): string[] {
  return text.match(/\p{Nd}/gu) ?? [];
}

/** Writes plain digits over the nines of a shape, in its own script. */
export function inScriptOf(shape: string, digits: string): string {
  let place = 0;
  return shape.replace(/\p{Nd}/gu, (nine) => {
    const digit = Number(digits[place]);
    place += 1;
    return String.fromCodePoint((nine.codePointAt(0) ?? 0) - 9 + digit);
  });
}
