import type { Visit } from '../browsers/driver.ts';
import { twoFrames } from './frames.ts';
import type { Stage } from './stage.ts';

/**
 * Shows one page after another in one visit: the first is opened, and each later one replaces the contents of the
 * document, which is many times faster. A page with a script is opened, so that the script runs.
 */
export function shownIn(stage: Stage): (page: string) => Promise<Visit> {
  let visit: Visit | undefined;
  return async (page) => {
    if (!visit || page.includes('<script')) visit = await stage.open({ page });
    else await redraw(visit, page);
    return visit;
  };
}

/** Waits until the panel of the page before is gone, then until the other page has been read. */
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
