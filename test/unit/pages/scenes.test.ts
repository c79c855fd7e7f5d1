import { describe, expect, it } from 'vitest';
import { drawPage } from '../../pages/draw/page.ts';
import { draftOf, randomPage, spoiltBy } from '../../pages/random-page.ts';
import type { Draft } from '../../pages/scene/draft.ts';
import { DRESSINGS } from '../../pages/scene/dressings.ts';
import { SCENE_FAULTS } from '../../pages/scene/index.ts';
import { htmlOf, sceneOf } from '../../pages/scene/scene.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

/** What a page is without anything done to it, as the document writes it. */
function soundHtml(draft: Draft): string {
  const scene = sceneOf(draft, draft.sheet);
  return scene ? htmlOf(scene) : drawPage(draft.sheet, draft.look);
}

describe('a page whose rows mean something else', () => {
  it.each(Object.keys(SCENE_FAULTS))('can be one with %s, and shows it', (name) => {
    const seed = SEEDS.find((each) => spoiltBy(name, draftOf(each), each) !== null);
    expect(seed).toBeDefined();
    const page = spoiltBy(name, draftOf(seed ?? 0), seed ?? 0);
    expect(page?.stages.at(-1)?.html).not.toBe(soundHtml(draftOf(seed ?? 0)));
  });

  it('keeps the truth in step with what it says of its grants', () => {
    const pages = Object.keys(SCENE_FAULTS).flatMap((name) =>
      SEEDS.slice(0, 4).flatMap((seed) => spoiltBy(name, draftOf(seed), seed) ?? []),
    );
    for (const { account } of pages) {
      const usable = account.grants.filter(({ status }) => status === 'usable');
      expect(account.usable).toBe(usable.reduce((sum, { left }) => sum + left, 0));
    }
  });
});

describe('a page with harmless things', () => {
  it.each(Object.keys(DRESSINGS))('can be one with %s, and shows it', (name) => {
    const changed = SEEDS.some((seed) => {
      const draft = draftOf(seed);
      const scene = sceneOf(draft, draft.sheet);
      return scene && DRESSINGS[name]?.(scene) && htmlOf(scene) !== soundHtml(draftOf(seed));
    });
    expect(changed).toBe(true);
  });
});

describe('random pages', () => {
  it('are of every class', () => {
    const classes = new Set(SEEDS.map((seed) => randomPage(seed).deed.kind));
    expect([...classes].sort()).toEqual(['data-fault', 'harmless', 'scene-fault', 'unknown-control']);
  });
});
