import { expect, it } from 'vitest';
import type { Site, Visit } from '../browsers/driver.ts';
import { chooseMenuItem, pressButton, waitForStatus } from '../browsers/panel.ts';
import { GRANTS_PAGE } from '../browsers/serve.ts';
import { deferredHost } from '../host/page.ts';
import { samplePage } from '../samples/page.ts';
import { pageStyle } from '../samples/page-style.ts';
import { accounts } from '../samples/today.ts';
import { chooseCategory } from '../visit/choose-category.ts';
import { problemsOf } from '../visit/host-steps.ts';
import { labelTexts } from '../visit/marks.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';
import { inBothBrowsers, isThorough } from './stage.ts';

const { B } = accounts;
const ORIGIN = new URL(GRANTS_PAGE).origin;
const STRICT = {
  'content-security-policy':
    "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Everything in files of the page's own, as its policy demands. */
function inFiles(site: Site): Site {
  const page = site.page
    .replace(/<style>.*<\/style>/s, '<link rel="stylesheet" href="/page.css">')
    .replace('href="data:,"', 'href="/icon.svg"');
  const files = {
    ...site.files,
    '/page.css': { type: 'text/css', body: pageStyle },
    '/icon.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  };
  return { page, files, headers: STRICT };
}

/** Uses all that the panel offers: every rule, a correction, both files, the summary, folding. */
async function useEverything(visit: Visit): Promise<void> {
  for (const rule of ['Promotional first', 'Paid first', 'Oldest first', 'Soonest expiry']) {
    await pressButton(visit, rule);
  }
  await chooseCategory(visit, 0, 'promotional');
  for (const format of ['JSON', 'CSV']) {
    await visit.download(() => chooseMenuItem(visit, 'Export', format));
  }
  for (const control of ['Copy summary', 'Collapse', 'Expand']) await pressButton(visit, control);
}

inBothBrowsers((stage) => {
  it('asks for nothing beyond the page’s own files during a whole visit', async () => {
    const visit = await stage.open({ page: samplePage(B) });
    await waitForStatus(visit, 'ok');
    await useEverything(visit);
    expect(spendable(await panelFacts(visit))).toBe('$23.93');
    expect(visit.requests()).toEqual([GRANTS_PAGE]);
    expect(visit.consoleProblems()).toEqual([]);
  });

  it('needs no exception from a strict content security policy, and breaks none', async () => {
    const visit = await stage.open(inFiles({ page: samplePage(B, { delivery: 'static' }) }));
    await waitForStatus(visit, 'ok');
    await useEverything(visit);
    expect(Object.keys(await labelTexts(visit))).toHaveLength(3);
    expect(visit.requests().map((address) => address.replace(ORIGIN, ''))).toEqual(
      expect.arrayContaining(['/page.css']),
    );
    expect(visit.requests().filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
    expect(visit.consoleProblems()).toEqual([]);
  });

  it.runIf(isThorough)(
    'works in a React page under a strict content security policy without a complaint',
    async () => {
      const visit = await stage.open(inFiles(deferredHost({ account: B })));
      await waitForStatus(visit, 'ok');
      await useEverything(visit);
      expect(visit.requests().filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
      expect(await problemsOf(visit)).toEqual([]);
    },
  );

  it('makes no request from its popup', async () => {
    const popup = await stage.openOwn('popup.html');
    await popup.until(() => document.querySelector('a'));
    expect(popup.requests()).toEqual([]);
    expect(popup.consoleProblems()).toEqual([]);
  });
});
