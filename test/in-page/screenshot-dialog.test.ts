import { expect, it } from 'vitest';
import { onStage } from '#stage';
import { panelViolations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { pressButton, waitForStatus } from '../browsers/panel.ts';
import { openScreenshot, waitForNoDialog, waitForPreview } from '../browsers/screenshot.ts';
import { samplePage } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { accounts } from '../samples/today.ts';
import { focusedWords, tabTo } from '../visit/focus.ts';

const { B } = accounts;

onStage((stage, name) => {
  const open = async (page: string, status = 'ok', options = {}) => {
    const visit = await stage.open({ page }, options);
    await waitForStatus(visit, status);
    return visit;
  };

  it('is used with the keyboard alone, and gives the focus back', async () => {
    const visit = await open(samplePage(B));
    await tabTo(visit, 'Screenshot');
    await visit.press('Enter');
    await waitForPreview(visit);
    const stops = [];
    for (let stop = 0; stop < 11; stop++) {
      stops.push(await visit.evaluate(focusedWords));
      await visit.press('Tab');
    }
    expect(stops).toEqual([
      'Table',
      'Order of use',
      'Evidence',
      'Forecast',
      'Hide organization and names',
      'Light',
      '2×',
      'Preview',
      'Cancel',
      'Copy',
      'Save',
    ]);
    await visit.press('Escape');
    await waitForNoDialog(visit);
    expect(await visit.evaluate(focusedWords)).toBe('Screenshot');
  });

  it('stays open, and on top, while the page around it changes', async () => {
    const visit = await open(samplePage(B));
    await openScreenshot(visit);
    await visit.evaluate(() =>
      document.querySelector('main')?.append(document.querySelector('.scroll, table')?.parentElement ?? ''),
    );
    await waitForPreview(visit);
    await pressButton(visit, 'Cancel');
    await waitForNoDialog(visit);
  });

  it('is not offered where there is no figure', async () => {
    const page = pageWithTable({
      headers: ['Received', 'State', 'Balance', 'Balance'],
      rows: [['a', 'b', 'c', 'd']],
    });
    const visit = await open(page, 'unreadable');
    const names = await visit.evaluate(() => {
      const buttons = document.querySelector('grantlens-panel')?.shadowRoot?.querySelectorAll('button');
      return [...(buttons ?? [])].map(({ textContent }) => textContent);
    });
    expect(names).not.toContain('Screenshot');
  });

  it.each(['light', 'dark'] as const)(
    'has a %s dialog that stays within the window and satisfies axe',
    async (colorScheme) => {
      const visit = await open(samplePage(B), 'ok', { width: 1280, height: 700, colorScheme });
      await openScreenshot(visit);
      for (const width of [1280, 320]) {
        await visit.resize(width, 700);
        await visit.until((wanted) => innerWidth === wanted, width);
        await visit.screenshot(`test-output/pictures/${name}-dialog-${colorScheme}-${width}.png`);
        expect(await outsideWindow(visit)).toEqual([]);
        expect(await panelViolations(visit)).toEqual([]);
      }
    },
  );
});

/** What of the dialog goes over the window's edges, but for the picture, which scrolls. */
function outsideWindow(visit: Visit): Promise<string[]> {
  return visit.evaluate(() => {
    const dialog = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('dialog');
    const parts = [dialog, ...(dialog?.querySelectorAll('*:not(canvas)') ?? [])];
    return parts.flatMap((part) => {
      const { left, right, top, bottom } = part?.getBoundingClientRect() ?? new DOMRect(-1);
      const isOut = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      return isOut ? [`${part?.localName} ${part?.className}`] : [];
    });
  });
}
