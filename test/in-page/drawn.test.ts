import { describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { DRAWN_KINDS, documentWith, gridWith, SPENDABLE, tableWith } from '../samples/drawn/index.ts';
import { twoFrames } from '../visit/frames.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';
import { shownIn } from '../visit/redraw.ts';

/** Waits until the panel is in doubt, or reads nothing. */
function isDoubted(visit: Visit) {
  return visit.until(
    () =>
      document.querySelector('grantlens-panel:is([data-status=partial], [data-status=unreadable])') !== null,
  );
}

onStage((stage) => {
  describe.each(Object.entries(DRAWN_KINDS))('%s', (_, { doubtful, plain }) => {
    it('give no certain figure where an eye sees it otherwise', async () => {
      const show = shownIn(stage);
      for (const [name, page] of Object.entries(doubtful)) {
        const visit = await show(documentWith(page));
        await expect(isDoubted(visit), name).resolves.toBe(true);
      }
    });

    it('mean nothing where others look like them', async () => {
      const show = shownIn(stage);
      for (const [name, page] of Object.entries(plain)) {
        const visit = await show(documentWith(page));
        await expect(waitForStatus(visit, 'ok'), name).resolves.toBeUndefined();
        if (!page.list) expect(spendable(await panelFacts(visit)), name).toBe(SPENDABLE);
      }
    });
  });

  describe('what a page pins over the rows or beside them stays there, since the panel goes before both', () => {
    const RELATIVE = '.b{position:relative;padding-left:24px} .g{position:absolute}';

    it.each([
      '<span class="g" style="left:0;top:60px">▲</span>',
      '<canvas class="g" style="left:20px;bottom:0" width="420" height="40"></canvas>',
      '<span class="g" style="left:0;top:30%">×</span>',
      '<div><b class="g" style="left:0;bottom:10px">↳</b></div>',
      '<i class="g" style="left:0;top:50px"><svg width="20" height="20"><rect width="20" height="20"/></svg></i>',
    ])('%s', async (pinned) => {
      const page = { style: RELATIVE, list: `<div class="b">${tableWith()}${pinned}</div>` };
      const visit = await stage.open({ page: documentWith(page) });
      await isDoubted(visit);
      const isWithin = () => document.querySelector('.b grantlens-panel') !== null;
      expect(await visit.evaluate(isWithin)).toBe(false);
      await twoFrames(visit);
      await waitForStatus(visit, 'partial');
    });
  });

  describe('what moves after the first look is looked at again', () => {
    const GRID = { style: '[role=row]:nth-child(1)>*{color:#111}', list: gridWith() };
    const REVERSED = '[role=rowgroup] [role=row]{display:flex;flex-direction:row-reverse}';

    it('once a style sheet has come late', async () => {
      const visit = await stage.open({ page: documentWith(GRID) });
      await waitForStatus(visit, 'ok');
      await visit.evaluate((rules) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `data:text/css,${encodeURIComponent(rules)}`;
        document.head.append(link);
      }, REVERSED);
      await waitForStatus(visit, 'partial');
    });

    it('once a row has moved', async () => {
      const style =
        '[role=cell]:nth-child(1){transition:transform .1s 2s} .m [role=cell]:nth-child(1){transform:translateX(600px)}';
      const visit = await stage.open({ page: documentWith({ style, list: gridWith() }) });
      await waitForStatus(visit, 'ok');
      await visit.evaluate(() => document.querySelector('[role=table]')?.classList.add('m'));
      await waitForStatus(visit, 'partial');
    });

    it('once a movement in which it was read has been broken off', async () => {
      const style =
        '[role=cell]:nth-child(1){transition:transform 60s linear} .m [role=cell]:nth-child(1){transform:translateX(60000px)}';
      const visit = await stage.open({ page: documentWith({ style, list: gridWith() }) });
      await waitForStatus(visit, 'ok');
      // A page that has had its time to load is looked at anew once.
      await visit.until(() => performance.now() > 6000);
      await visit.evaluate(() => document.querySelector('[role=table]')?.classList.add('m'));
      await visit.until(
        () => (document.querySelector('[role=cell]')?.getBoundingClientRect().left ?? 0) > 600,
      );
      await visit.evaluate(() => void window.dispatchEvent(new Event('resize')));
      await waitForStatus(visit, 'partial');
      await visit.evaluate(() => {
        document.styleSheets[0]?.insertRule('* { transition: none !important }');
        document.querySelector('[role=table]')?.classList.remove('m');
      });
      await waitForStatus(visit, 'ok');
    });

    it('once the window has another width', async () => {
      const visit = await stage.open({ page: documentWith(GRID) });
      await waitForStatus(visit, 'ok');
      await visit.evaluate((rules) => {
        document.styleSheets[0]?.insertRule(rules);
        window.dispatchEvent(new Event('resize'));
      }, REVERSED);
      await waitForStatus(visit, 'partial');
    });
  });
});
