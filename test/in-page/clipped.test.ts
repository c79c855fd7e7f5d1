import { describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import { waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { twoFrames } from '../visit/frames.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';

const account = { ...accounts.B, headline: null };
const PAGE = samplePage(account);
const TABLE = /<table[\s\S]*?<\/table>/.exec(PAGE)?.[0] ?? '';
const HEARD_ONLY = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
const CLOSED = 'height:0;overflow:hidden';

const pageWith = (list: string) => ({ page: PAGE.replace(TABLE, list) });
const ROWS = /<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(TABLE)?.[1] ?? '';
/** The rows once more as they are, in a part of their own. */
const again = (style: string) =>
  TABLE.replace('</tbody>', (end) => `${end}<tbody style="display:block;${style}">${ROWS}</tbody>`);

onStage((stage) => {
  describe('what is cut off so that nothing of it can be seen', () => {
    it.each([
      ['height:0;overflow:hidden'],
      ['max-height:0;overflow:clip'],
      ['width:0;overflow:hidden;white-space:nowrap'],
      ['height:1px;overflow:auto'],
      [HEARD_ONLY],
    ])('adds no rows: %s', async (style) => {
      const visit = await stage.open(pageWith(again(style)));
      await waitForStatus(visit, 'partial');
      expect(spendable(await panelFacts(visit))).toBe('at least $23.93');
    });

    it('leaves the list open where a list of other grants is folded away beside it', async () => {
      const folded = `<div style="${CLOSED}">${TABLE.replaceAll('$5.00', '$40.00')}</div>`;
      const visit = await stage.open(pageWith(`${TABLE}${folded}`));
      await waitForStatus(visit, 'partial');
      expect(spendable(await panelFacts(visit))).toBe('at least $23.93');
    });

    it('may name the columns', async () => {
      const visit = await stage.open(pageWith(TABLE.replace('<thead', `<thead style="${HEARD_ONLY}"`)));
      await waitForStatus(visit, 'ok');
      expect(spendable(await panelFacts(visit))).toBe('$23.93');
    });

    it('may tell how many there are', async () => {
      const count = `<p style="${HEARD_ONLY}">Showing 6 of 9 grants</p>`;
      const visit = await stage.open(pageWith(`${TABLE}${count}`));
      await waitForStatus(visit, 'partial');
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
