import { afterEach, describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import { panelViolations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { panelText, pressButton, waitForStatus } from '../browsers/panel.ts';
import { poll } from '../browsers/poll.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { exportedJson } from '../visit/exported.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';
import type { Stage } from '../visit/stage.ts';

/** Without a total of the page, which would outweigh the doubt. */
const account = { ...accounts.B, headline: null };
const STRANGE = 'Rearrange blocks';
const CLAIM = 'These are all my grants';
const SAID = 'You said these are all your grants';

let visit: Visit;
async function opened(stage: Stage, beside = ''): Promise<void> {
  const control = `</table>${beside}<button id="strange">${STRANGE}</button>`;
  const page = samplePage(account, { delivery: 'static' }).replace('</table>', control);
  visit = await stage.open({ page });
  await waitForStatus(visit, 'partial');
}

async function settled(): Promise<void> {
  await pressButton(visit, CLAIM);
  await waitForStatus(visit, 'ok');
}

onStage((stage) => {
  describe('a control that nobody knows beside the list', () => {
    afterEach(async () => {
      expect(await panelViolations(visit)).toEqual([]);
    });

    it('leaves the figure of the rows, one doubt and one button', async () => {
      await opened(stage);
      expect(spendable(await panelFacts(visit))).toBe('at least $23.93');
      const text = await panelText(visit);
      expect(text).toContain('The rows add up to $23.93');
      expect(text.split(`“${STRANGE}”`)).toHaveLength(2);
      expect(text.split(CLAIM)).toHaveLength(2);
    });

    it('is settled by the user, and that is told, exported and taken back', async () => {
      await opened(stage);
      await settled();
      expect(spendable(await panelFacts(visit))).toBe('$23.93');
      expect(await panelText(visit)).toContain(SAID);
      const { status, issues } = await exportedJson(visit);
      expect(status).toBe('ok');
      expect(issues).toMatchObject([{ code: 'doubt-control', severity: 'info', settledBy: 'user' }]);
      expect(await panelViolations(visit)).toEqual([]);
      await pressButton(visit, 'Undo');
      await waitForStatus(visit, 'partial');
      expect(await panelText(visit)).not.toContain(SAID);
    });

    it('stays settled where the page draws the same list anew', async () => {
      await opened(stage);
      await settled();
      const redrawnAt = await visit.evaluate(() => {
        for (const part of document.querySelectorAll('table, #strange'))
          part.replaceWith(part.cloneNode(true));
        return new Date().toISOString();
      });
      await poll(
        async () => (await exportedJson(visit)).readAt >= redrawnAt,
        'the new list to be read',
        visit.pause,
      );
      expect(spendable(await panelFacts(visit))).toBe('$23.93');
      expect(await panelText(visit)).toContain(SAID);
    });

    it('is in doubt again once a row has changed, and once its words have', async () => {
      await opened(stage);
      await settled();
      const renamed = (words: string) =>
        visit.evaluate((to) => {
          const control = document.getElementById('strange');
          if (control) control.textContent = to;
        }, words);
      await renamed('Rearrange other blocks');
      await waitForStatus(visit, 'partial');
      await renamed(STRANGE);
      await waitForStatus(visit, 'ok');
      await visit.evaluate(() => document.querySelector('tbody tr')?.remove());
      await waitForStatus(visit, 'partial');
      expect(await panelText(visit)).not.toContain(SAID);
    });

    it('has no button where the page itself says that there are more', async () => {
      await opened(stage, '<p>Showing 6 of 9 grants</p>');
      expect(await panelText(visit)).not.toContain(CLAIM);
    });
  });
});
