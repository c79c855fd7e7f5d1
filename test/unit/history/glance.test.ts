import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { rulingOf } from '../../../lib/analysis/insight/account-evidence.ts';
import { insightOf } from '../../../lib/analysis/insight/insight.ts';
import { glanceOf } from '../../../lib/history/glance.ts';
import type { KeptOrganization } from '../../../lib/history/kept-organization.ts';
import { keep } from '../../../lib/history/organization.ts';
import type { Said } from '../../../lib/history/said.ts';
import { basisOfKept } from '../../../lib/history/worked-out.ts';
import type { StatedRuleId } from '../../../lib/provider/index.ts';
import { daysOn, readingOfRows } from '../../support/memory.ts';

const DAYS = [0, 3, 6, 9, 12, 15];
const NOW = daysOn(15);

/**
 * Two grants: an older one that ends in a year, of which so many dollars a day are used, and one that ends on Dec 20 and is not
 * used. That is oldest first, and rules soonest expiry out.
 */
function oldestFirst(
  daily: number,
  said: readonly Said[] = [],
  others: readonly (readonly string[])[] = [],
): KeptOrganization {
  let known: KeptOrganization[] = [];
  for (const day of DAYS) {
    const basis = readingOfRows(day, [
      ['Nov 4, 2025', 'Available', `$${(90 - day * daily).toFixed(2)} / $100.00`, 'Nov 4, 2027'],
      ['Jan 9, 2026', 'Available', '$40.00 / $40.00', 'Dec 20, 2026'],
      ...others,
    ]);
    const keeping = keep(known, basis, 'en');
    known = keeping ? [keeping.organization] : known;
  }
  const [organization] = known;
  return organization ? { ...organization, said } : expect.fail('nothing is kept');
}

/** What of the grant that ends is lost under each rule, as the panel forecasts it. */
function panelOf({ latest, series }: KeptOrganization) {
  const analysis = analyse(basisOfKept(latest));
  if (!analysis || !('grants' in analysis)) return expect.fail('there are no grants');
  const { evidence, forecast } = insightOf(analysis, { series, typedRate: '' });
  if (forecast.kind !== 'known') return expect.fail(forecast.reason);
  const lost = (rule: StatedRuleId) => {
    const outlook = forecast.rules.find((each) => each.rule === rule);
    if (!outlook?.band) return [];
    const { slowest, fastest } = outlook.band;
    return [slowest, fastest, ...outlook.ifEarlier, ...outlook.ifLater].map(({ grants }) =>
      Math.max(...grants.map(({ expired }) => expired)),
    );
  };
  return { ruling: rulingOf(evidence), lost };
}

const chosen = (id: StatedRuleId, insists: boolean): Said[] => [
  { at: NOW, what: 'rule', value: { id, insists } },
];
const lostIn = (organization: KeptOrganization, usual: StatedRuleId | null = null) =>
  glanceOf(organization, NOW, usual)?.nextExpiry?.lost ?? expect.fail('no loss is told');

describe('what popup and badge forecast', () => {
  it.each([3, 4])('rests on no rule that the figures have ruled out, at $%s a day', (daily) => {
    const organization = oldestFirst(daily);
    const { ruling, lost } = panelOf(organization);
    expect(ruling).toMatchObject({
      ruledOut: expect.arrayContaining(['soonest-expiry']),
      survivor: 'oldest-first',
    });
    expect(lostIn(organization).most).toBeGreaterThanOrEqual(Math.max(...lost('oldest-first')));
    expect(lostIn(organization).most).toBeGreaterThan(Math.max(...lost('soonest-expiry')));
    expect(glanceOf(organization, NOW)?.analysis).toMatchObject({
      drawOrder: { rule: 'oldest-first', chosenBy: 'evidence' },
    });
  });

  it('spans all rules that are left, and is not exact where one of them cannot place a grant', () => {
    const organization = oldestFirst(3);
    const { ruling, lost } = panelOf(organization);
    const left = (['soonest-expiry', 'promotional-first', 'paid-first', 'oldest-first'] as const).filter(
      (rule) => !ruling.ruledOut.includes(rule),
    );
    const all = left.flatMap(lost);
    expect(left.map((rule) => lost(rule).length > 0)).toContain(false);
    expect(lostIn(organization)).toEqual({ least: 0, most: Math.max(...all), rule: null });
  });

  it('is under the rule that is chosen or set, which it names, as far as it is not ruled out', () => {
    const organization = oldestFirst(3);
    expect(lostIn(organization, 'oldest-first').rule).toBe('oldest-first');
    expect(lostIn(organization, 'soonest-expiry')).toEqual(lostIn(organization));
    expect(lostIn(oldestFirst(3, chosen('soonest-expiry', false)))).toEqual(lostIn(organization));
    expect(lostIn(oldestFirst(3, chosen('oldest-first', false)), 'paid-first').rule).toBe('oldest-first');
    expect(lostIn(oldestFirst(3, chosen('soonest-expiry', true))).rule).toBe('soonest-expiry');
  });

  it.each([
    ['on the same day', 'Paused', 'Dec 20, 2026'],
    ['before', 'Paused', 'Dec 12, 2026'],
    ['on a day that cannot be read', 'Available', 'one day'],
  ])('is none where an uncertain grant is left out that may expire %s', (_, state, expires) => {
    const organization = oldestFirst(3, [], [['Jan 3, 2026', state, '$25.00 / $25.00', expires]]);
    expect(glanceOf(organization, NOW)?.nextExpiry).toMatchObject({ lost: null });
  });

  it('is of an amount that a debt may have taken', () => {
    const owing = ['Jan 3, 2026', 'Available', '-$4.20 / $5.00', 'Nov 4, 2027'];
    expect(glanceOf(oldestFirst(3, [], [owing]), NOW)?.nextExpiry?.amount).toEqual({
      atLeast: 0,
      atMost: 40_000_000,
    });
  });

  it('is none where a clock that stood ahead told the time of the last reading', () => {
    const glance = glanceOf(oldestFirst(3), daysOn(13));
    expect(glance).toMatchObject({ isAhead: true, nextExpiry: { lost: null } });
    expect(glanceOf(oldestFirst(3), NOW)).toMatchObject({ isAhead: false });
  });
});
