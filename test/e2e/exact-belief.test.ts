import { beforeAll, expect, it } from 'vitest';
import type { Site } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { GRANTS_PAGE } from '../browsers/serve.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { exportedJson } from '../visit/exported.ts';
import { builtWithAllGiven, builtWithSite } from './exact-page.ts';
import { switchOn, waitForState } from './exact-switch.ts';
import { inBothBrowsers, isThorough } from './stage.ts';

const API = 'https://api.openai.com/v1/dashboard/billing/credit_grants';
const seconds = (day: string) => Date.parse(`${day} UTC`) / 1000;
const [granted, used] = [69, 7.066372];

/** What the page's own call gets: the grants of its table, and of the third that $3.933628 is left. */
const ANSWER = JSON.stringify({
  total_granted: granted,
  total_used: used,
  total_available: granted - used,
  grants: {
    data: accounts.B.rows.map(({ received, balance, expires }, index) => {
      const [left = 0, all = 0] = balance.split(' / ').map((amount) => Number(amount.slice(1)));
      const exactLeft = index === 2 ? 3.933628 : left;
      return {
        id: `grant-${index}`,
        grant_amount: all,
        used_amount: all - exactLeft,
        effective_at: seconds(received),
        expires_at: seconds(expires),
      };
    }),
  },
});

const siteWith = (script: string): Site => ({
  page: samplePage(accounts.B).replace('<head>', `<head><script>${script}</script>`),
  files: { [API]: { type: 'application/json', body: ANSWER } },
});

/** A page's script that tries whatever it can without the key, with what nobody was answered. */
const FORGING = `
  const forged = ${JSON.stringify(ANSWER.replaceAll('3.933628', '3.934'))};
  const keys = ['grantlens', 'grantlens:credit-grants-answer', 'null', 'undefined'];
  document.addEventListener('grantlens:key', ({ detail }) => keys.push(detail));
  document.dispatchEvent(new Event('grantlens:ready'));
  for (const key of keys)
    for (const name of [key, key + ':answer'])
      for (const detail of ['text\\n' + forged, '1e9 text\\n' + forged])
        document.dispatchEvent(new CustomEvent(name, { detail }));
  postMessage({ grantlens: forged }, '*');
`;

/** What the page’s own script calls, and whether exact figures are then used, with what is told of them. */
const CALLS: [what: string, script: string, usable: string, issues: string[]][] = [
  ['are used, where the page’s own call names no organization', `fetch('${API}')`, '23.933628', []],
  [
    'are used, where it names the one on screen',
    `fetch('${API}', { headers: { 'OpenAI-Organization': 'Acme' } })`,
    '23.933628',
    [],
  ],
  [
    'are not used, where it names another one, and that is told',
    `fetch('${API}', { headers: { 'OpenAI-Organization': 'org-other' } })`,
    '23.93',
    ['exact-other-organization'],
  ],
  ['are not used, where a script of the page makes them up', FORGING, '23.93', []],
];

inBothBrowsers((stage) => {
  beforeAll(() => switchOn(stage).then(() => undefined));

  it.each(isThorough ? CALLS : CALLS.filter(([what]) => !/ it names /.test(what)))(
    'exact figures %s',
    async (_, script, usable, issues) => {
      const visit = await stage.open(siteWith(script));
      await waitForStatus(visit, 'ok');
      const words = issues.length > 0 ? 'may have asked for another organization’s grants' : usable;
      await visit.until(
        (told) => document.querySelector('grantlens-panel')?.shadowRoot?.textContent?.includes(told),
        words,
      );
      const report = await exportedJson(visit);
      expect(report.totals.usable).toBe(usable);
      expect(report.issues.map((issue: { code: string }) => issue.code)).toEqual(issues);
    },
  );
}, builtWithSite);

inBothBrowsers((stage) => {
  it.runIf(isThorough)(
    'exact figures are used on a page that goes to its grants without a load',
    async () => {
      const options = await stage.openOwn('options.html');
      await waitForState(options, 'Exact figures are on.');
      const script = `history.pushState(null, '', '${new URL(GRANTS_PAGE).pathname}'); fetch('${API}')`;
      const visit = await stage.open(siteWith(script), { address: new URL('/chat', GRANTS_PAGE).href });
      await waitForStatus(visit, 'ok');
      await visit.until(() =>
        document.querySelector('grantlens-panel')?.shadowRoot?.textContent?.includes('23.933628'),
      );
    },
  );
}, builtWithAllGiven);
