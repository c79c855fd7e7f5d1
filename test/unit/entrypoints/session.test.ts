import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  forOtherOrganization,
  newSession,
  withCorrection,
  withRule,
  withSettled,
} from '../../../entrypoints/shared/session.ts';
import { NO_RULING } from '../../../lib/analysis/insight/ruling.ts';

const RULING = { ruledOut: ['soonest-expiry'], survivor: 'paid-first' } as const;

describe('the choice of a rule', () => {
  it('is evidence’s where that rules out the default or what the user chose before', () => {
    const replaced = { id: 'paid-first', by: 'evidence', wanted: 'soonest-expiry' };
    expect(choicesOf(newSession(), RULING).rule).toEqual(replaced);
    expect(choicesOf(withRule(newSession(), 'soonest-expiry', NO_RULING), RULING).rule).toEqual(replaced);
  });

  it('is the user’s where it was made in spite of the evidence, or nothing speaks against it', () => {
    const insisted = withRule(newSession(), 'soonest-expiry', RULING);
    expect(choicesOf(insisted, RULING).rule).toEqual({ id: 'soonest-expiry', by: 'user' });
    const other = withRule(newSession(), 'oldest-first', RULING);
    expect(choicesOf(other, RULING).rule).toEqual({ id: 'oldest-first', by: 'user' });
  });

  it('is nobody’s at first', () => {
    expect(choicesOf(newSession(), NO_RULING).rule).toBeNull();
  });
});

describe('another organization', () => {
  it('has neither the corrections nor the spending of the one before', () => {
    const corrected = withCorrection(newSession(), 'a', 'paid');
    const session = { ...withSettled(corrected, ['doubt'], true), typedRate: '0.47' };
    expect(forOtherOrganization(session)).toEqual(newSession());
  });
});

describe('what the user says of doubts', () => {
  it('is part of the choices until it is taken back', () => {
    const said = withSettled(newSession(), ['one', 'two'], true);
    expect(choicesOf(said, NO_RULING).settled).toEqual(['one', 'two']);
    expect(choicesOf(withSettled(said, ['one'], false), NO_RULING).settled).toEqual(['two']);
    expect(choicesOf(withSettled(said, ['one', 'two'], false), NO_RULING).settled).toEqual([]);
  });

  it('stands beside a rule that evidence takes', () => {
    expect(choicesOf(withSettled(newSession(), ['one'], true), RULING).settled).toEqual(['one']);
  });
});
