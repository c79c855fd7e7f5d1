import { describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import { waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { twoFrames } from '../visit/frames.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';
import { shownIn } from '../visit/redraw.ts';

const account = { ...accounts.B, headline: null };
const PAGE = samplePage(account, { delivery: 'static' });
const TABLE = /<table[\s\S]*?<\/table>/.exec(PAGE)?.[0] ?? '';
const HEARD_ONLY = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
const CLOSED = 'height:0;overflow:hidden';

const pageWith = (list: string) => ({ page: PAGE.replace(TABLE, list) });
const ROWS = /<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(TABLE)?.[1] ?? '';
/** The rows once more as they are, in a part of their own. */
const again = (style: string) =>
  TABLE.replace('</tbody>', (end) => `${end}<tbody style="display:block;${style}">${ROWS}</tbody>`);

/** Lists with something that is cut off, and what can be spent by what is left to be seen. */
const LISTS: (readonly [what: string, list: string, status: 'ok' | 'partial', figure: string])[] = [
  ...[
    'height:0;overflow:hidden',
    'max-height:0;overflow:clip',
    'width:0;overflow:hidden;white-space:nowrap',
    'height:1px;overflow:auto',
    HEARD_ONLY,
  ].map((style) => [`rows in ${style}`, again(style), 'partial', 'at least $23.93'] as const),
  [
    'a list of other grants beside it',
    `${TABLE}<div style="${CLOSED}">${TABLE.replaceAll('$5.00', '$40.00')}</div>`,
    'partial',
    'at least $23.93',
  ],
  ['the names of the columns', TABLE.replace('<thead', `<thead style="${HEARD_ONLY}"`), 'ok', '$23.93'],
  [
    'how many there are',
    `${TABLE}<p style="${HEARD_ONLY}">Showing 6 of 9 grants</p>`,
    'partial',
    'at least $23.93',
  ],
];

onStage((stage) => {
  describe('what is cut off so that nothing of it can be seen', () => {
    it('adds no rows, leaves the list open beside others, and may name the columns or tell how many there are', async () => {
      const show = shownIn(stage);
      for (const [what, list, status, figure] of LISTS) {
        const visit = await show(pageWith(list).page);
        // What is read while the page is still parsed may be in doubt as well.
        const said = async () => {
          const facts = await panelFacts(visit);
          return [facts.status, spendable(facts)];
        };
        await expect.poll(said, { timeout: 30_000, message: what }).toEqual([status, figure]);
      }
    });

    it('is read once its fold opens, by style alone', async () => {
      const visit = await stage.open(pageWith(`<div id="fold" style="${CLOSED}">${TABLE}</div>`));
      await visit.until(() => document.querySelector('#fold td'));
      await twoFrames(visit);
      expect(await panelFacts(visit)).toMatchObject({ panels: 0 });
      await visit.evaluate(() => {
        const fold = document.getElementById('fold');
        if (fold) fold.style.height = '600px';
      });
      await waitForStatus(visit, 'ok');
      expect(spendable(await panelFacts(visit))).toBe('$23.93');
    });
  });
});
