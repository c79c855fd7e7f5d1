import type { Visit } from '../browsers/driver.ts';
import { twoFrames } from './frames.ts';
import type { Stage } from './stage.ts';

/**
 * Shows one page after another in one visit: the first is opened, and each later one takes the place of what was in the
 * document. To open a page costs many times what it costs to read it. One with a script is opened, for that to run.
 */
export function shownIn(stage: Stage): (page: string) => Promise<Visit> {
  let visit: Visit | undefined;
  return async (page) => {
    if (!visit || page.includes('<script')) visit = await stage.open({ page });
    else await redraw(visit, page);
    return visit;
  };
}

/** Waits until nothing is said of the page before, then until the other one has been read. */
async function redraw(visit: Visit, page: string): Promise<void> {
  await visit.evaluate(() => document.body.replaceChildren());
  await visit.until(
    () => !document.querySelector('grantlens-panel:is([data-status=ok], [data-status=partial])'),
  );
  await visit.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    document.body.replaceChildren(...body.childNodes);
  }, page);
  await twoFrames(visit);
}
