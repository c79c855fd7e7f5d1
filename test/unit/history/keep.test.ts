import { describe, expect, it } from 'vitest';
import { glanceOf } from '../../../lib/history/glance.ts';
import type { KeptOrganization } from '../../../lib/history/kept-organization.ts';
import { keep } from '../../../lib/history/organization.ts';
import { instantOf } from '../../../lib/values/day.ts';
import { basisOf, PROVENANCE, pageOf, SIX_GRANTS } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse(PROVENANCE.readAt);

/** The six grants with something else left of the one that is used, read some days after the first time. */
function later(days: number, left: string, rows: readonly RowTexts[] = SIX_GRANTS) {
  const readAt = instantOf(new Date(START + days * DAY));
  const used = rows.map(([received = '', state = '', balance = '', expires = '']): RowTexts => {
    const isUsed = balance.endsWith('/ $10.00');
    return [received, state, isUsed ? `${left} / $10.00` : balance, expires];
  });
  return { ...basisOf(named(used)), provenance: { ...PROVENANCE, readAt, drawnAt: readAt } };
}

const named = (rows: readonly RowTexts[]) =>
  `<nav><strong title="Organization">Acme</strong></nav>${pageOf(rows)}`;

/** What is kept after each of some readings. */
function kept(bases: readonly Parameters<typeof keep>[1][]): KeptOrganization[] {
  return bases.reduce<KeptOrganization[]>((known, basis) => {
    const keeping = keep(known, basis, 'en');
    if (!keeping) return known;
    const gone = new Set([keeping.organization.key, ...keeping.joined]);
    return [...known.filter(({ key }) => !gone.has(key)), keeping.organization];
  }, []);
}

describe('keeping readings', () => {
  it('takes readings of one organization together and knows what was used between them', () => {
    const [organization, another] = kept([later(0, '$3.93'), later(3, '$2.50'), later(7, '$1.00')]);
    expect(another).toBeUndefined();
    expect(organization?.series.map(({ at }) => (at - START) / DAY)).toEqual([0, 3, 7]);
  });

  it('extends an equal reading within a day, and keeps the last time it was seen', () => {
    const first = keep([], later(0, '$3.93'), 'en');
    const again = keep(first ? [first.organization] : [], later(0.5, '$3.93'), 'en');
    expect(again?.reading.id).toBe(first?.reading.id);
    expect(again?.reading.until).toBe(instantOf(new Date(START + DAY / 2)));
    expect(again?.organization.series.map(({ at }) => (at - START) / DAY)).toEqual([0, 0.5]);
  });

  it('says at a glance what is left now and what is lost next', () => {
    const [organization] = kept([later(0, '$3.93'), later(3, '$2.50')]);
    const now = instantOf(new Date(START + 5 * DAY));
    const glance = organization && glanceOf(organization, now);
    expect(glance?.name).toBe('Acme');
    expect(glance?.nextExpiry).toMatchObject({ day: '2026-12-01', days: 4 });
    expect(glance?.analysis.status).toBe('ok');
  });

  it('says the same of what will be lost however long ago the reading was', () => {
    const [organization] = kept([later(0, '$3.93'), later(3, '$3.60')]);
    const lostOn = (days: number) =>
      organization && glanceOf(organization, instantOf(new Date(START + days * DAY)))?.nextExpiry?.lost;
    expect(lostOn(3)?.most).toBeGreaterThan(0);
    expect(lostOn(5)).toEqual(lostOn(3));
  });
});
