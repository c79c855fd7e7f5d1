import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { ExtensionBrowser, Visit } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { panelText } from '../browsers/panel.ts';
import { poll } from '../browsers/poll.ts';
import { samplePage } from '../samples/page.ts';
import { usedByDays } from '../samples/used-by-days.ts';
import { chooseCategory } from '../visit/choose-category.ts';
import { movedBuild } from './moved-build.ts';
import { badgeIn, hand, press, rowsIn, setTo, setting } from './own-pages.ts';
import { isThorough } from './stage.ts';

const name = inject('browser');
const usedProfile = inject('usedProfile');
const build = movedBuild(name);
const profile = mkdtempSync(join(tmpdir(), 'grantlens-weeks-'));
const FIRST_VISIT = Date.parse('2027-03-02T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
/** What the page shows as left of the grant that ends on April 1, so many days after the first visit, and what the panel then says of the rules. */
const VISITS = [
  { days: 0, left: 20, line: 'Not known yet' },
  { days: 7.1, left: 17.5, line: 'Your answer may rule out 1 of 4 rules' },
  { days: 14.2, left: 15, line: 'Your figures rule out 1 of 4 rules' },
  { days: 21.3, left: 12.7, line: 'Your figures rule out 1 of 4 rules' },
];
/** Firefox is started twice, to see that a visit knows of the one before; Chromium goes through all of it. */
const VISITS_MADE = isThorough ? VISITS : VISITS.slice(0, 2);
const panels: string[] = [];
let browser: ExtensionBrowser | undefined;

/** The browser anew, with the profile that it left, some days after the first visit. */
async function startAfter(days: number): Promise<void> {
  await browser?.close();
  build.setTime(new Date(FIRST_VISIT + days * DAY).toISOString());
  const begins = browser || usedProfile === undefined ? {} : { usedProfile };
  browser = await launch(name, { extension: build.folder, ownProfile: profile, ...begins });
}

const running = () => browser ?? expect.fail('no browser');
const own = (page: Parameters<typeof build.page>[0]) => running().openOwn(build.page(page));

/** What the panel says once the visit is kept and weighed, up to that `line`. */
async function panelOnceKept(visit: Visit, line: string): Promise<string> {
  return poll(async () => {
    const text = await panelText(visit);
    return text.includes('Kept in this browser') && text.includes(line) && text;
  }, `the reading to be kept, and the panel to say: ${line}`);
}

/** Says what both grants are, in the order of use, and waits until that is weighed. */
async function sayCategories(visit: Visit): Promise<void> {
  for (const [place, category] of ['paid', 'promotional'].entries())
    await chooseCategory(visit, place, category);
  await poll(async () => (await panelText(visit)).includes('figures rule out'), 'the answer to be weighed');
}

beforeAll(async () => {
  for (const { days, left, line } of VISITS_MADE) {
    await startAfter(days);
    const visit = await running().open({ page: samplePage(usedByDays(left)) });
    panels.push(await panelOnceKept(visit, line));
    if (days === 0) await setTo(await own('options'), 'Colors', 'dark');
    if (days === 7.1) await sayCategories(visit);
  }
  if (isThorough) await startAfter(24.5);
  // A browser is started for each visit, beside those of other tests.
}, 400_000);
afterAll(async () => {
  await browser?.close();
  build.remove();
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
});

it('weighs each visit with those before it, and knows what was said on them', () => {
  const lines = (pattern: RegExp) => panels.map((text) => pattern.exec(text)?.[0] ?? null);
  expect(lines(/Measured over .*/)).toEqual(
    [
      null,
      'Measured over 7 days: $0.35 a day.',
      'Measured over 14 days: $0.35 a day.',
      'Measured over 21 days: $0.32 to $0.35 a day.',
    ].slice(0, VISITS_MADE.length),
  );
  expect(lines(/Used in the last 7 days: .*/)).toEqual(
    [
      null,
      'Used in the last 7 days: up to $2.50.',
      'Used in the last 7 days: up to $2.50.',
      'Used in the last 7 days: up to $2.30.',
    ].slice(0, VISITS_MADE.length),
  );
});

it.runIf(isThorough)(
  'says on the toolbar and in the popup how the organization stands, with no visit for three days',
  async () => {
    const popup = await own('popup');
    const text = await popup.until(() => document.querySelector('.organization')?.textContent);
    expect(text).toBe(
      'Quarry StreetYou can spend $27.70$12.70 of it expires on Apr 1, 2027 (in 6 days): use it by Mar 31 (UTC)At your rate so far, up to $12.70 of it expires unused.Read 3 days ago',
    );
    expect(await badgeIn(popup)).toEqual({
      text: '6d',
      title: 'Grantlens: $12.70 expires in 6 days, on Apr 1, 2027.',
    });
  },
);

it('keeps what was set', async () => {
  const options = await own('options');
  expect(await setting(options, 'Colors')).toBe('dark');
});

it.runIf(isThorough)('brings everything back from its own file after all of it was deleted', async () => {
  const history = await own('history');
  const rows = await rowsIn(history);
  expect(rows.map(({ spendable }) => spendable)).toEqual(['$27.70', '$30.00', '$32.50', '$35.00']);
  const file = await history.download(() => press(history, 'Export history'));
  await press(history, 'Delete everything');
  await press(history, 'Delete for good?');
  await history.until(() => !document.querySelector('table'));
  await history.until(async () => (await window.chrome.action.getBadgeText({})) === '');
  const text = new TextDecoder().decode(file.bytes);
  await hand(history, text);
  expect(await rowsIn(history)).toEqual(rows);
  await history.until(async () => (await window.chrome.action.getBadgeText({})) === '6d');
  const again = await history.download(() => press(history, 'Export history'));
  const { exportedAt: _, ...before } = JSON.parse(text);
  const { exportedAt: __, ...after } = JSON.parse(new TextDecoder().decode(again.bytes));
  expect(after).toEqual(before);
});
