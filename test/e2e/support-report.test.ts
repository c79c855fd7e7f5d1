import { expect, it } from 'vitest';
import { pressButton, waitForStatus } from '../browsers/panel.ts';
import { waitForNoDialog } from '../browsers/screenshot.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { panelFacts } from '../visit/panel-facts.ts';
import { openReport } from '../visit/support-report.ts';
import { inBothBrowsers } from './stage.ts';

inBothBrowsers((stage) => {
  it('the report to support is copied, and says so', async () => {
    const visit = await stage.open({ page: samplePage(accounts.B) });
    await waitForStatus(visit, 'ok');
    const shown = await openReport(visit);
    await pressButton(visit, 'Copy');
    await waitForNoDialog(visit);
    expect((await panelFacts(visit)).words).toContain('Report copied.');
    expect((await visit.clipboardText()).replaceAll('\r\n', '\n')).toBe(shown);
  });
});
