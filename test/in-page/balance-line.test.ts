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

/** That it is kept is seen only once it is; until then the words take their room. */
async function readGrants(stage: Stage): Promise<void> {
  const grants = await stage.open({ page: samplePage(accounts.B) });
  await waitForStatus(grants, 'ok');
  await grants.until(() => {
    const line = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('.memory');
    return line?.checkVisibility({ visibilityProperty: true });
  });
  // Whoever looks elsewhere after that sees another tab.
  await grants.close();
}

const openOverview = (stage: Stage) =>
  stage.open({ page: documentOf('Billing', BALANCE) }, { address: OVERVIEW });

onStage((stage) => {
  it('says beside the balance what can be spent, without moving anything, and goes with it', async () => {
    await readGrants(stage);
    const visit = await openOverview(stage);
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
    const visit = await openOverview(stage);
    await visit.until(() => document.readyState === 'complete');
    await visit.pause();
    expect(await visit.evaluate(() => document.querySelector('grantlens-line'))).toBeNull();
  });

  it('appears where the grants are read in another tab, once this one is seen again', async () => {
    const visit = await openOverview(stage);
    await visit.until(() => document.readyState === 'complete');
    await visit.pause();
    await readGrants(stage);
    await visit.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await lineOf(visit)).toContain('can be spent, read now');
  });
});
