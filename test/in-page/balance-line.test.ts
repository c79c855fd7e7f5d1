import { expect, it } from 'vitest';
import { onStage } from '#stage';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { documentOf, samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import type { Stage } from '../visit/stage.ts';

const OVERVIEW = 'https://platform.openai.com/settings/organization/billing/overview';
const BALANCE = `<h1>Billing</h1><section><h2>Pay as you go</h2><div><span>Credit balance</span></div>
  <div id="balance">$69.00</div><p id="behind">Auto recharge is off</p></section>`;

const page = (content: string) => ({ page: documentOf('Billing', content) });

/** Where everything on the page but the line stands. */
function places(visit: Visit): Promise<string[]> {
  return visit.evaluate(() =>
    [...document.querySelectorAll('body *:not(grantlens-line)')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${left} ${top} ${width} ${height}`;
    }),
  );
}

/** The line’s words, once it is seen. */
function lineOf(visit: Visit): Promise<string> {
  return visit.until(() => {
    const host = document.querySelector<HTMLElement>('grantlens-line');
    return host?.style.visibility === 'visible' && host.shadowRoot?.querySelector('p')?.textContent;
  });
}

async function afterReadingGrants(stage: Stage, content: string): Promise<Visit> {
  const grants = await stage.open({ page: samplePage(accounts.B) });
  await waitForStatus(grants, 'ok');
  await grants.until(() =>
    document.querySelector('grantlens-panel')?.shadowRoot?.textContent?.includes('Kept in this browser'),
  );
  return stage.open(page(content), { address: OVERVIEW });
}

onStage((stage) => {
  it('says beside the balance what can be spent, without moving anything, and goes with it', async () => {
    const visit = await afterReadingGrants(stage, BALANCE);
    expect(await lineOf(visit)).toMatch(/^Grantlens: \$[\d.]+ can be spent, read now\. Credit grants$/);
    const withLine = await places(visit);
    await visit.evaluate(() => document.querySelector('grantlens-line')?.remove());
    expect(await places(visit)).toEqual(withLine);
    await visit.evaluate(() => document.getElementById('behind')?.append('.'));
    await lineOf(visit);
    await visit.evaluate(() => document.getElementById('balance')?.remove());
    await visit.until(() => document.querySelector('grantlens-line') === null);
  });

  it('says nothing where no grants were read', async () => {
    const visit = await stage.open(page(BALANCE), { address: OVERVIEW });
    await visit.until(() => document.readyState === 'complete');
    await visit.pause();
    expect(await visit.evaluate(() => document.querySelector('grantlens-line'))).toBeNull();
  });
});
