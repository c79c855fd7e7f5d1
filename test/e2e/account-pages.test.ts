import { expect, it } from 'vitest';
import { panelViolations, violations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { waitForNoDialog } from '../browsers/screenshot.ts';
import { documentOf, samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { focusedWords, tabTo } from '../visit/focus.ts';
import { inBothBrowsers, type PackagedStage } from './stage.ts';

const { B } = accounts;
const SETTINGS = 'https://platform.openai.com/settings/organization';
const PICTURES = 'test-output/account-pages';
/** A few words of a refusal: each key that is pressed has all of it weighed again. */
const QUOTA = '429 insufficient_quota';

/** The other pages of the account, in the order of a visit; each names the organization of the grants. */
const OTHERS = {
  [`${SETTINGS}/billing/overview`]: `<h1>Billing</h1><h2>Pay as you go</h2><p>Credit balance</p><p>$69.00</p>
    <p>Auto recharge is on</p><p>When credit balance goes below</p><p>$5.00</p>
    <p>Bring credit balance back up to</p><p>$10.00</p>`,
  [`${SETTINGS}/limits`]: `<h1>Limits</h1><h2>Organization budget</h2><p>Usage tier 2</p>
    <p>Monthly budget</p><p>$20.00 / $20.00</p>
    <label><input type="checkbox" checked>Enforce a hard limit</label>`,
  [`${SETTINGS}/usage`]: '<h1>Usage</h1><p>Credit balance</p><p>$69.00</p>',
};

/** Waits until the background knows so many pages of the account. */
function pagesKept(page: Visit, count: number): Promise<unknown> {
  return page.until(async (wanted) => {
    const reply = await window.chrome.runtime.sendMessage({ ask: 'seen-pages', organization: null });
    return Array.isArray(reply?.value) && reply.value.length === wanted;
  }, count);
}

/** Reads the grants, and goes through the other pages. */
async function visitAll(stage: PackagedStage, own: Visit): Promise<void> {
  const grants = await stage.open({ page: samplePage(B) });
  await waitForStatus(grants, 'ok');
  await grants.until(() => {
    const line = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('.memory');
    return line?.checkVisibility({ visibilityProperty: true });
  });
  for (const [place, [address, body]] of Object.entries(OTHERS).entries()) {
    const named = `<nav><strong title="Organization">${B.organization}</strong></nav><main>${body}</main>`;
    const visit = await stage.open({ page: documentOf('Account', named) }, { address });
    await pagesKept(own, place + 1);
    if (address.endsWith('limits')) continue;
    const line = await visit.until(() => {
      const host = document.querySelector<HTMLElement>('grantlens-line');
      return host?.style.visibility === 'visible' && host.shadowRoot?.textContent;
    });
    expect(line).toContain('Grantlens: you can spend $23.93 (read now).');
    expect(await violations(visit, 'grantlens-line')).toEqual([]);
    await visit.press('Control+a');
    await visit.press('Control+c');
    const copied = await visit.clipboardText();
    expect(copied).toContain('$69.00');
    expect(copied).not.toMatch(/Grantlens|Credit grants/);
    expect([visit.requests(), visit.consoleProblems()]).toEqual([[address], []]);
  }
}

/** What the first cause says, in the panel or on the page of its own, once it is likely. */
function firstLikely(visit: Visit): Promise<string> {
  return visit.until(() => {
    const root = document.querySelector('grantlens-panel')?.shadowRoot ?? document;
    const first = root.querySelector<HTMLElement>('[data-cause]');
    return first?.dataset.verdict === 'likely' && first.textContent;
  });
}

const permissions = (page: Visit) =>
  page.evaluate(async () => JSON.stringify(await window.chrome.permissions.getAll()));

inBothBrowsers((stage, name) => {
  it('explains a refused call by what the account’s pages showed, with the keyboard alone and no permission more', async () => {
    const own = await stage.openOwn('blocked.html', { width: 800, height: 900 });
    const before = await permissions(own);
    await visitAll(stage, own);
    const visit = await stage.open({ page: samplePage(B) });
    await waitForStatus(visit, 'ok');
    await tabTo(visit, 'Blocked?');
    await visit.press('Enter');
    await visit.until(() =>
      document.querySelector('grantlens-panel')?.shadowRoot?.activeElement?.matches('textarea'),
    );
    await visit.type(QUOTA);
    expect(await firstLikely(visit)).toContain('The organization has spent $20.00 of its budget of $20.00');
    await visit.screenshot(`${PICTURES}/${name}-dialog.png`);
    expect(await panelViolations(visit)).toEqual([]);
    await visit.press('Escape');
    await waitForNoDialog(visit);
    expect(await visit.evaluate(focusedWords)).toBe('Blocked?');

    const page = await stage.openOwn('blocked.html', { width: 800, height: 900 });
    for (let stop = 0; stop < 10; stop += 1) {
      await page.press('Tab');
      if (await page.evaluate(() => document.activeElement?.localName === 'textarea')) break;
    }
    await page.type(QUOTA);
    const answer = await firstLikely(page);
    expect(await page.evaluate(() => document.body.textContent)).toContain(
      'Figures were read from the credit grants page on',
    );
    expect(answer).toContain('budget');
    expect(await page.evaluate(() => document.body.textContent)).toMatch(/Limits of “[^”]+” was seen on/);
    await page.screenshot(`${PICTURES}/${name}-page.png`);
    expect(await violations(page, 'body')).toEqual([]);
    expect([page.requests(), page.consoleProblems()]).toEqual([[], []]);
    expect(await permissions(page)).toBe(before);
  });
});
