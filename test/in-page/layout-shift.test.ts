import { expect, it } from 'vitest';
import { bareStage, onStage } from '#stage';
import type { Site, Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { deferredHost } from '../host/page.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { framesOf, recorded, twoFrames } from '../visit/frames.ts';
import { ONCE_PAINTED } from '../visit/painted.ts';
import { panelFacts } from '../visit/panel-facts.ts';
import type { Stage } from '../visit/stage.ts';

const { B } = accounts;
/** The panel folded to its one line, with the space around it. */
const ONE_LINE = 80;

/** The page as HTML that an external script might still take over, so that the panel has to wait. */
function staticWithScript(): Site {
  const script = '<script src="/late.js" async></script>';
  const page = samplePage(B, { delivery: 'static' }).replace('</body>', `${script}</body>`);
  return { page, files: { '/late.js': { type: 'text/javascript', body: '' } } };
}

/** The page as HTML of which the last part comes late. */
function paintedInParts(): string {
  return samplePage(B, { delivery: 'static' }).replace('</table>', `</table>${ONCE_PAINTED}`);
}

/** What the browser itself counts as a layout shift: what jumped by how many pixels, jump by jump. */
function shiftsOf(visit: Visit): Promise<string[][]> {
  interface Shift extends PerformanceEntry {
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  return visit.evaluate(async () => {
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 5; frame++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done, 0));
    shifts.push(...(observer.takeRecords() as Shift[]));
    return shifts.map(({ sources }) =>
      sources.map(({ node, previousRect: from, currentRect: to }) => {
        const words = (node?.textContent ?? '').trim().slice(0, 20);
        return `${words} by ${Math.round(to.x - from.x)}, ${Math.round(to.y - from.y)}`;
      }),
    );
  });
}

async function opened(stage: Stage, site: Site, hasPanel: boolean): Promise<Visit> {
  const visit = await stage.open(site);
  await visit.until(() => document.querySelector('tbody tr td:nth-child(3)')?.textContent?.includes('$'));
  if (hasPanel) await waitForStatus(visit, 'ok');
  await twoFrames(visit);
  return visit;
}

const VISITS = 3;

/** The jumps that a page does not make by itself. What it paints in one frame differs from visit to visit on a busy machine. */
async function unlikeOwn(jumps: string[][], openBare: () => Promise<Visit>): Promise<string[][]> {
  let left = jumps;
  for (let visits = 0; visits < VISITS && left.length > 0; visits++) {
    const own = (await shiftsOf(await openBare())).map(String);
    left = left.filter((jump) => !own.includes(String(jump)));
  }
  return left;
}

onStage((stage, name) => {
  it.each([
    { height: 600, where: 'with more in view below it' },
    { height: 1400, where: 'with nothing but room below everything' },
  ])('a table that is seen before the panel comes keeps its place, $where', async ({ height }) => {
    const visit = await stage.open(recorded(staticWithScript()), { width: 1280, height });
    await waitForStatus(visit, 'ok');
    await twoFrames(visit);
    const tops = (await framesOf(visit)).filter(({ table }) => table !== '').map(({ tableTop }) => tableTop);
    const isOneLine = (await panelFacts(visit)).tiles.length === 0;
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(isOneLine ? ONE_LINE : 0);
  });

  // Firefox does not tell of layout shifts.
  if (name === 'chromium') chromiumShifts(stage);
});

/** As a browser that has not told yet of the paint that it has done; Firefox does not tell of layout shifts at all. */
const UNTOLD = 'performance.getEntriesByName = () => [];';

onStage((stage, name) => {
  it.skipIf(name !== 'chromium')(
    'nothing jumps where the browser has yet to tell that it has painted the table',
    async () => {
      expect(await shiftsOf(await opened(stage, { page: paintedInParts() }, true))).toEqual([]);
    },
  );
}, UNTOLD);

function chromiumShifts(stage: Stage): void {
  const withoutUs = bareStage();

  it.each<[string, Site]>([
    ['in the HTML', { page: samplePage(B, { delivery: 'static' }) }],
    ['fetched by a script', { page: samplePage(B) }],
    ['in the HTML beside an external script', staticWithScript()],
  ])('nothing jumps that does not jump by itself, the table being %s', async (_, site) => {
    const ours = await shiftsOf(await opened(stage, site, true));
    expect(await unlikeOwn(ours, () => opened(withoutUs, site, false))).toEqual([]);
  });

  // Two visits are compared: on a busy machine, one of them may take the bones and the rows into one frame, and the other may not.
  it('the page jumps no more often where its rows take the place of bones', { retry: 2 }, async () => {
    const site = deferredHost({ account: B });
    const own = await shiftsOf(await opened(withoutUs, site, false));
    const ours = await shiftsOf(await opened(stage, site, true));
    expect(ours.length).toBeLessThanOrEqual(own.length);
  });
}
