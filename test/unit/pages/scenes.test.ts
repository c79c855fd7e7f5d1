import { describe, expect, it } from 'vitest';
import { randomPage } from '../../pages/random-page.ts';
import { DRESSINGS } from '../../pages/scene/dressings.ts';
import { SCENE_FAULTS } from '../../pages/scene/index.ts';

const pages = Array.from({ length: 6000 }, (_, seed) => randomPage(seed + 1));
const named = (names: readonly string[]) => Map.groupBy(names, (name) => name);

describe('what is done to random pages', () => {
  it.each(Object.keys(SCENE_FAULTS))('is, in some, %s', (name) => {
    const deeds = pages.filter(({ deed }) => deed.kind === 'scene-fault' && deed.name === name);
    expect(deeds.length).toBeGreaterThan(0);
  });

  it.each(Object.keys(DRESSINGS))('is nothing but, among others, %s in some', (name) => {
    const dressings = named(pages.flatMap(({ deed }) => (deed.kind === 'harmless' ? deed.dressings : [])));
    expect(dressings.get(name)?.length).toBeGreaterThan(0);
  });

  it('is in some a control that nobody knows', () => {
    expect(pages.filter(({ deed }) => deed.kind === 'unknown-control').length).toBeGreaterThan(100);
  });

  it('leaves the truth as it is where it is harmless', () => {
    const harmless = pages.filter(({ deed }) => deed.kind !== 'scene-fault' && deed.kind !== 'data-fault');
    for (const { account } of harmless) {
      const usable = account.grants.filter(({ status }) => status === 'usable');
      expect(account.usable).toBe(usable.reduce((sum, { left }) => sum + left, 0));
    }
  });
});
