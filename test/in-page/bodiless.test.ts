import { expect, it } from 'vitest';
import { onStage } from '#stage';
import { twoFrames } from '../visit/frames.ts';
import { hostPage, openedMarked, untilMarked } from '../visit/host-page.ts';
import { panelFacts } from '../visit/panel-facts.ts';

const PAGE = hostPage({ style: '' });

onStage((stage) => {
  it.each(['body', ':root'])('works on after a page had no %s for a while', async (part) => {
    const visit = await openedMarked(stage, PAGE);
    await visit.evaluate(async (selector) => {
      const taken = document.querySelector(selector);
      const around = taken?.parentNode;
      taken?.remove();
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      dispatchEvent(new Event('resize'));
      await new Promise((done) => setTimeout(done, 1100));
      if (taken) around?.appendChild(taken);
    }, part);
    await untilMarked(visit);
    await visit.evaluate(() => document.querySelector('tbody tr')?.remove());
    await twoFrames(visit);
    expect(await panelFacts(visit)).toMatchObject({ panels: 1 });
    expect(visit.consoleProblems()).toEqual([]);
  });
});
