import { describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import { panelViolations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { button, panelText, pressButton, waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { accounts } from '../samples/today.ts';
import { brokenFigures, misfits, unseen, waitForPaint } from '../visit/looks.ts';
import { panelFacts } from '../visit/panel-facts.ts';

const PICTURES = 'test-output/appearance';
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280];
const NAMED = ['Copy summary', 'Export', 'Collapse', 'Soonest expiry', 'Promotional first', 'Paid first'];

/** A page that is light until its root element gets the class `dark`, whatever the browser prefers. */
const switchable = (transition: string) =>
  pageWithTable({
    headers: ['Received', 'State', 'Balance', 'Expires'],
    rows: [['Nov 2, 2026', 'Expired', '$5.00 / $5.00', 'Nov 3, 2026']],
    before: `<style>
      :root { color-scheme: light } body { background: #fff; color: #000; transition: ${transition} }
      .dark { color-scheme: dark } .dark body { background: #101010; color: #eee }
    </style>`,
  });

/** How much room the panel may take of the contract's account: at its full width, and where it is narrowest. */
const MOST = [
  { width: 1280, height: 470, words: 190, spend: '' },
  { width: 320, height: 1000, words: 190, spend: '' },
  // The answer to what was typed: until when, what is lost, and what to do instead.
  { width: 1280, height: 470, words: 200, spend: '0.20' },
  { width: 320, height: 1000, words: 200, spend: '0.20' },
];

/** How many words a reader sees: without signs, and without the options of a list that is closed. */
async function wordsRead(visit: Visit): Promise<number> {
  const hidden = await visit.evaluate(() => {
    const options = document.querySelector('grantlens-panel')?.shadowRoot?.querySelectorAll('option');
    return [...(options ?? [])].flatMap((each) => (each.selected ? [] : each.text)).join(' ');
  });
  const count = (text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return count(await panelText(visit)) - count(hidden);
}

async function typeSpend(visit: Visit, spend: string): Promise<void> {
  await pressButton(visit, 'Daily spend in dollars');
  await visit.type(spend);
  await visit.until(() =>
    document
      .querySelector('grantlens-panel')
      ?.shadowRoot?.querySelector('.chart .spending')
      ?.checkVisibility(),
  );
}

onStage((stage, name) => {
  it.each(MOST)(
    'takes no more than $height px at $width px, and says no more than a reader takes in, with a daily spend of “$spend”',
    async (most) => {
      const visit = await stage.open({ page: samplePage(accounts.B) }, { width: most.width, height: 1400 });
      await waitForStatus(visit, 'ok');
      await visit.until(() =>
        document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('.chart svg')?.checkVisibility(),
      );
      if (most.spend !== '') await typeSpend(visit, most.spend);
      const height = await visit.evaluate(
        () => document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('section')?.offsetHeight,
      );
      expect(height).toBeLessThanOrEqual(most.height);
      expect(await wordsRead(visit)).toBeLessThanOrEqual(most.words);
    },
  );

  describe.each(SCHEMES)('%s', (colorScheme) => {
    it.each(WIDTHS)('fits, shows all its parts and satisfies axe at %i px', async (width) => {
      const visit = await stage.open({ page: samplePage(accounts.B) }, { width, height: 800, colorScheme });
      await waitForStatus(visit, 'ok');
      await waitForPaint(visit, colorScheme);
      await visit.screenshot(`${PICTURES}/${name}-${colorScheme}-${width}.png`);
      expect(await misfits(visit)).toEqual([]);
      expect(await unseen(visit)).toEqual([]);
      for (const control of NAMED) await button(visit, control);
      expect((await panelFacts(visit)).tiles.map(({ label }) => label)).toHaveLength(4);
      expect(await panelViolations(visit)).toEqual([]);
    });
  });

  it.each([accounts.B, accounts.C])(
    'keeps every part within its box and no amount broken over two lines at 320 px, sample $id',
    async (account) => {
      const visit = await stage.open({ page: samplePage(account) }, { width: 320, height: 800 });
      await waitForStatus(visit, 'ok');
      expect(await misfits(visit)).toEqual([]);
      expect(await brokenFigures(visit)).toEqual([]);
    },
  );

  it('follows the browser from light to dark and back on a page that does', async () => {
    const visit = await stage.open({ page: samplePage(accounts.B) });
    await waitForStatus(visit, 'ok');
    for (const scheme of ['light', 'dark', 'light'] as const) {
      await visit.colorScheme(scheme);
      await waitForPaint(visit, scheme);
    }
  });

  it.each(['none', 'background-color 0.2s'])(
    'follows a page that darkens itself (transition: %s)',
    async (transition) => {
      const visit = await stage.open({ page: switchable(transition) }, { colorScheme: 'dark' });
      await waitForStatus(visit, 'ok');
      await waitForPaint(visit, 'light');
      await visit.evaluate(() => document.documentElement.classList.add('dark'));
      await waitForPaint(visit, 'dark');
      await visit.evaluate(() => document.documentElement.classList.remove('dark'));
      await waitForPaint(visit, 'light');
    },
  );
});
