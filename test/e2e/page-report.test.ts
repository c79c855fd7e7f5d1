import { expect, it } from 'vitest';
import { dayOf } from '../../lib/values/day.ts';
import { pressButton, waitForStatus } from '../browsers/panel.ts';
import { readPageReport } from '../pages-from-reports/read-page-report.ts';
import { rebuildPage } from '../pages-from-reports/rebuild-page.ts';
import { today } from '../samples/today.ts';
import { SECRETS, shownText, UNREADABLE, waitForDialog } from '../visit/page-report.ts';
import { panelFacts } from '../visit/panel-facts.ts';
import { inBothBrowsers } from './stage.ts';

const [year, month, date] = today.split('-').map(Number);
const TODAY = dayOf(year ?? 0, month ?? 0, date ?? 0) ?? expect.fail();
const PROBLEM = 'Two columns of the grants table have the same name';

inBothBrowsers((stage) => {
  it('saves exactly the report that it has shown, with no secret of the page in it', async () => {
    const visit = await stage.open({ page: UNREADABLE });
    await waitForStatus(visit, 'unreadable');
    await pressButton(visit, 'Report a problem…');
    await waitForDialog(visit);
    const shown = await shownText(visit);
    const { name, bytes } = await visit.download(() => pressButton(visit, 'Save'));
    expect(name).toBe(`grantlens-page-report-${today}.json`);
    expect(new TextDecoder().decode(bytes)).toBe(shown);
    for (const secret of SECRETS) expect(shown?.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(visit.consoleProblems()).toEqual([]);
  });

  it('gives a report whose page cannot be read for the same reason', async () => {
    const visit = await stage.open({ page: UNREADABLE });
    await waitForStatus(visit, 'unreadable');
    await pressButton(visit, 'Report a problem…');
    await waitForDialog(visit);
    const report = readPageReport((await shownText(visit)) ?? '');
    expect(report).toMatchObject({
      status: 'unreadable',
      problems: ['column-twice'],
      path: '/settings/organization/billing/credit-grants',
      language: 'en',
      layouts: { recognised: ['four-column-table'] },
    });
    const again = await stage.open({ page: rebuildPage(report, TODAY) });
    await waitForStatus(again, 'unreadable');
    for (const page of [visit, again]) expect((await panelFacts(page)).words).toContain(PROBLEM);
  });
});
