import { expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { expand, pressButton, waitForCompletePanel, waitForStatus } from '../browsers/panel.ts';
import { manyGrants } from '../samples/many-grants.ts';
import { samplePage } from '../samples/page.ts';
import { accounts, today } from '../samples/today.ts';

/** The upper edge and the height of each of the panel's elements of a selector. */
function placesOf(visit: Visit, selector: string): Promise<{ top: number; height: number }[]> {
  return visit.evaluate((wanted) => {
    const found = document.querySelector('grantlens-panel')?.shadowRoot?.querySelectorAll(wanted) ?? [];
    return [...found].map((each) => {
      const { top, height } = each.getBoundingClientRect();
      return { top, height };
    });
  }, selector);
}

onStage((stage) => {
  it('keeps the headings and arrows of both folds in one line, however long what stands beside them is', async () => {
    const page = samplePage(manyGrants(today, { count: 60 }));
    const visit = await stage.open({ page }, { width: 1280, height: 1400 });
    await waitForCompletePanel(visit);
    const [one, other] = await placesOf(visit, '.fold h2');
    expect(one?.top).toBe(other?.top);
    const [line] = await placesOf(visit, '.fold .line');
    const [head] = await placesOf(visit, '.fold-head');
    // No taller than the line, but for what the baselines shift: the arrow has no line of its own.
    expect(Math.abs((head?.height ?? 0) - (line?.height ?? 99))).toBeLessThan(6);
  });

  it('breaks no line before the button that turns keeping off', async () => {
    const visit = await stage.open({ page: samplePage(accounts.A) }, { width: 1280, height: 800 });
    await waitForStatus(visit, 'ok');
    await visit.until(() => document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('.turn'));
    const [memory] = await placesOf(visit, '.memory');
    expect(memory?.height).toBeLessThan(24);
  });

  it('keeps the way out of a long dialog in view', async () => {
    const visit = await stage.open({ page: samplePage(accounts.B) }, { width: 320, height: 600 });
    await waitForStatus(visit, 'ok');
    await expand(visit);
    await pressButton(visit, 'Blocked?');
    await visit.until(() =>
      document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog .causes'),
    );
    const [close] = await placesOf(visit, 'dialog > .buttons .button');
    expect((close?.top ?? 999) + (close?.height ?? 0)).toBeLessThanOrEqual(600);
  });

  it('aligns the choices of the screenshot', async () => {
    const visit = await stage.open({ page: samplePage(accounts.A) }, { width: 1280, height: 800 });
    await waitForStatus(visit, 'ok');
    await pressButton(visit, 'Screenshot');
    await visit.until(
      () => document.querySelector('grantlens-panel')?.shadowRoot?.querySelectorAll('.selection .choice')[1],
    );
    const [theme, size] = await placesOf(visit, '.selection .choice');
    expect(theme?.top).toBe(size?.top);
  });
});
