import { expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { panelText, waitForStatus } from '../browsers/panel.ts';
import { twoFrames } from '../visit/frames.ts';
import { hostPage, openedMarked, untilMarked } from '../visit/host-page.ts';

const PAGE = hostPage({ style: '', before: '<h2>Credit grants</h2>' });

/** What a page does with its own markup, or a copy of it, in which our element is but has no contents. */
const COPYING: Record<string, () => void> = {
  'writes its main part again': () => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = `${main.innerHTML}`;
  },
  'puts a copy of its main part in its place': () => {
    const main = document.querySelector('main');
    if (main) main.replaceWith(main.cloneNode(true));
  },
  'puts back a body that it remembered': () => {
    document.body.replaceWith(document.body.cloneNode(true));
  },
  'remembers its markup in a template': () => {
    const template = document.createElement('template');
    const main = document.querySelector('main');
    template.innerHTML = main?.innerHTML ?? '';
    main?.replaceChildren(template.content.cloneNode(true));
  },
};

/** The page's own parts of its main part, and how many panels there are. */
function parts(visit: Visit): Promise<[names: string[], panels: number]> {
  return visit.evaluate(() => {
    const own = document.querySelectorAll('main > :not(grantlens-panel)');
    const panels = document.querySelectorAll('grantlens-panel').length;
    return [[...own].map(({ localName }) => localName), panels];
  });
}

onStage((stage) => {
  it('is in the page once, where an earlier version of the extension left its own', async () => {
    const earlier = '<template shadowrootmode="open"><section>You can spend $1.00</section></template>';
    const visit = await stage.open({
      page: hostPage({ style: '', before: `<grantlens-panel>${earlier}</grantlens-panel>` }),
    });
    await waitForStatus(visit, 'ok');
    await twoFrames(visit);
    expect((await parts(visit))[1]).toBe(1);
    expect(await panelText(visit)).not.toContain('$1.00');
  });

  it.each(Object.entries(COPYING))('is in the page once, where the page %s', async (_, copy) => {
    const visit = await openedMarked(stage, PAGE);
    const before = await parts(visit);
    for (let times = 0; times < 3; times++) {
      await visit.evaluate(copy);
      await visit.until(() => document.querySelector('grantlens-panel')?.shadowRoot);
      await untilMarked(visit);
      await twoFrames(visit);
    }
    expect(await parts(visit)).toEqual(before);
  });
});
