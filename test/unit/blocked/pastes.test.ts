import { describe, expect, it } from 'vitest';
import { masked } from '../../../lib/blocked/error/mask.ts';
import { readError } from '../../../lib/blocked/error/read-error.ts';
import { mutatedPaste } from '../../pastes/mutated-paste.ts';
import { partsShown } from '../../pastes/secrets.ts';

const COUNT = Number(process.env.GRANTLENS_PASTES ?? 300);
const FIRST = Number(process.env.GRANTLENS_SEED ?? 1);
const LEAST_RECOGNISED = 0.99;

const pastes = Array.from({ length: COUNT }, (_, nth) => mutatedPaste(FIRST * 1_000_003 + nth));
const read = pastes.map((paste) => ({ ...paste, error: readError(paste.text) }));

describe(`${COUNT} errors as clients print them and people paste them`, () => {
  it('are recognised, whatever happened to them on the way', () => {
    const missed = read.filter(
      ({ says, code, isCodeThere, error }) =>
        !says.includes(error.says) || (isCodeThere && error.code !== code),
    );
    const told = missed.map(({ name, says, error }) => `${name}: ${error.says} by ${error.by}, not ${says}`);
    expect(told.length, told.join('\n')).toBeLessThanOrEqual(COUNT * (1 - LEAST_RECOGNISED));
  });

  it('are none of them taken for another code', () => {
    const wrong = read.filter(({ code, error }) => error.code !== null && error.code !== code);
    expect(wrong.map(({ name, code, error }) => `${name}: ${error.code}, not ${code}`)).toEqual([]);
  });

  it('show no key, token, cookie or id', () => {
    const shown = pastes.flatMap(({ name, text, secrets }) =>
      partsShown(masked(text), secrets).map((part) => `${name}: ${part}`),
    );
    expect(shown).toEqual([]);
  });

  it('would show them if nothing was hidden', () => {
    const bare = pastes.filter(({ text, secrets }) => partsShown(text, secrets).length > 0);
    expect(bare.length).toBeGreaterThan(COUNT / 2);
  });
});
