import { beforeEach, expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { framesOf, recorded, twoFrames } from '../visit/frames.ts';
import { removePanel } from '../visit/host-steps.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';

onStage((stage) => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await stage.open(recorded({ page: samplePage(accounts.B) }));
    await waitForStatus(visit, 'ok');
  });

  it('comes back to its place, and once, when the page takes it out', async () => {
    await removePanel(visit);
    expect(await panelFacts(visit)).toMatchObject({ panels: 1, status: 'ok' });
    await twoFrames(visit);
    const frames = await framesOf(visit);
    expect(frames.filter(({ panels, isBeforeTable }) => panels > 0 && !isBeforeTable)).toEqual([]);
    expect(frames.filter(({ panels }) => panels > 1)).toEqual([]);
  });

  it('comes back, and to rest, after the page has taken it out again and again', async () => {
    // Whatever Grantlens does by itself after a page's load is over: only its own patience can bring it back.
    await visit.until(() => performance.now() > 4000);
    for (let times = 0; times < 20; times++) await removePanel(visit);
    await waitForStatus(visit, 'ok');
    await twoFrames(visit);
    const settled = (await framesOf(visit)).length;
    for (let times = 0; times < 5; times++) await twoFrames(visit);
    expect((await framesOf(visit)).length).toBe(settled);
    const facts = await panelFacts(visit);
    expect(facts.panels).toBe(1);
    expect(spendable(facts)).toBe('$23.93');
  });

  it('does not fight a page that takes it out whenever it comes', async () => {
    const removals = await visit.evaluate(async () => {
      const times: number[] = [];
      // A fight within one task would never end: the page gives in, so that the test can fail.
      new MutationObserver(() => {
        const panel = document.querySelector('grantlens-panel');
        if (!panel || times.length === 300) return;
        times.push(performance.now());
        panel.remove();
      }).observe(document, { childList: true, subtree: true });
      document.querySelector('grantlens-panel')?.remove();
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
      return times;
    });
    // Its patience is one of each second, and three frames of a busy browser may take many.
    const withinASecond = removals.map(
      (start) => removals.filter((time) => time >= start && time < start + 1000).length,
    );
    expect(Math.max(...withinASecond)).toBeLessThan(30);
  });
});
