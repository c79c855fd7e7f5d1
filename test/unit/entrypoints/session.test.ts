import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  forOtherOrganization,
  newSession,
  withCorrection,
  withRule,
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
    const session = { ...withCorrection(newSession(), 'a', 'paid'), typedRate: '0.47' };
    expect(forOtherOrganization(session)).toEqual(newSession());
  });
});
