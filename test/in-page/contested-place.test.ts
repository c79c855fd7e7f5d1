import { expect, it } from 'vitest';
import { onStage } from '#stage';
import { twoFrames } from '../visit/frames.ts';
import { hostPage, openedMarked } from '../visit/host-page.ts';
import { panelFacts } from '../visit/panel-facts.ts';

/** A fight within one task would never end: what the page does is done at most this often, so that a test can fail. */
const ENDLESS = 300;

/** So many frames in which nothing has been moved. */
const AT_REST = 20;

const KEEPING = {
  'keeps its table the first of its part': `
    const box = document.querySelector('main');
    const list = document.querySelector('.scroll');
    const keep = () => box.firstElementChild !== list && moved() && box.prepend(list);
    new MutationObserver(keep).observe(box, { childList: true });`,
  'keeps a bar of its own right before the table': `
    const bar = document.createElement('my-bar');
    const keep = () => {
      const list = document.querySelector('.scroll');
      if (list.previousSibling !== bar && moved()) list.before(bar);
    };
    new MutationObserver(keep).observe(document.body, { childList: true, subtree: true });`,
  'keeps a bar there from frame to frame': `
    const bar = document.createElement('my-bar');
    const keep = () => {
      const list = document.querySelector('.scroll');
      if (list.previousSibling !== bar && moved()) list.before(bar);
      requestAnimationFrame(keep);
    };`,
  'draws its list anew whenever something is put beside it': `
    const box = document.querySelector('main');
    const watch = new MutationObserver(() => keep());
    const keep = () => {
      if (!moved()) return;
      box.innerHTML = ${JSON.stringify('LIST')};
      watch.takeRecords();
    };
    watch.observe(box, { childList: true });`,
};

const LIST = /<div class="scroll">.*<\/div>/s;
const page = hostPage({ style: '' });
const [list = ''] = LIST.exec(page) ?? [];
const written = (script: string) => script.replace('"LIST"', JSON.stringify(list));

onStage((stage) => {
  it.each(Object.entries(KEEPING))('comes to rest beside a page that %s', async (_, script) => {
    const visit = await openedMarked(stage, page);
    const { moves, quiet } = await visit.evaluate(
      async (keeping, most, rest) => {
        const moves: number[] = [];
        const moved = () => moves.push(performance.now()) < most;
        new Function('moved', `${keeping}; keep()`)(moved);
        let quiet = 0;
        for (let frame = 0; frame < most && quiet < rest; frame++) {
          const before = moves.length;
          await new Promise((done) => requestAnimationFrame(done));
          quiet = moves.length === before ? quiet + 1 : 0;
        }
        return { moves, quiet };
      },
      written(script),
      ENDLESS,
      AT_REST,
    );
    expect(quiet).toBe(AT_REST);
    // Its patience is one of each second, of which frames of a busy browser may take many.
    const withinASecond = moves.map(
      (start) => moves.filter((time) => time >= start && time < start + 1000).length,
    );
    expect(Math.max(...withinASecond)).toBeLessThanOrEqual(20);
    await twoFrames(visit);
    expect(await panelFacts(visit)).toMatchObject({ panels: 1, status: expect.stringMatching(/ok|partial/) });
  });
});
