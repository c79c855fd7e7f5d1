import { expect, inject, it } from 'vitest';
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

/** Counts the lines that stand in the page at once, at the most, from now on. */
function countLines(visit: Visit): Promise<void> {
  return visit.evaluate(() => {
    const { dataset } = document.documentElement;
    const count = () => {
      const lines = document.querySelectorAll('grantlens-line').length;
      dataset.most = String(Math.max(lines, Number(dataset.most ?? 0)));
    };
    new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
    count();
  });
}

/** Goes to another page without a load, as an app does. */
function goTo(visit: Visit, path: string, body: string): Promise<void> {
  return visit.evaluate(
    (to, html) => {
      history.pushState(null, '', to);
      const main = document.createElement('main');
      main.innerHTML = html;
      for (const part of document.querySelectorAll('body > :not(grantlens-line, grantlens-panel)'))
        part.remove();
      document.body.prepend(main);
    },
    path,
    body,
  );
}

const LIMITS_BODY = '<h1>Limits</h1><section><h2>Organization budget</h2><p>$25.32 / $120.00</p></section>';
const GRANTS_BODY =
  /<body>(.*)<\/body>/s.exec(samplePage(accounts.B, { delivery: 'static' }))?.[1] ?? expect.fail('no body');

/** What does not depend on the browser: Chromium shows it with each `npm test`, and Firefox with the long counts. */
const itThoroughly = it.runIf(inject('isThorough'));

onStage((stage) => {
  itThoroughly('comes and goes with its page in an app without loads, and is never there twice', async () => {
    await readGrants(stage);
    const visit = await openOverview(stage);
    await lineOf(visit);
    await countLines(visit);
    for (let times = 0; times < 2; times += 1) {
      await goTo(visit, '/settings/organization/limits', LIMITS_BODY);
      await visit.until(() => document.querySelector('grantlens-line') === null);
      await goTo(visit, '/settings/organization/billing/credit-grants', GRANTS_BODY);
      await waitForStatus(visit, 'ok');
      expect(await visit.evaluate(() => document.querySelector('grantlens-line'))).toBeNull();
      await goTo(visit, '/settings/organization/billing/overview', BALANCE);
      expect(await lineOf(visit)).toContain('can be spent');
      await visit.until(() => document.querySelector('grantlens-panel') === null);
    }
    expect(await visit.evaluate(() => document.documentElement.dataset.most)).toBe('1');
  });

  it('says beside the balance what can be spent, without moving anything, and goes with it', async () => {
    await readGrants(stage);
    const visit = await openOverview(stage);
    expect(await lineOf(visit)).toMatch(/^Grantlens: you can spend \$[\d.]+ \(read now\)\. Credit grants$/);
    const withLine = await places(visit);
    await visit.evaluate(() => document.querySelector('grantlens-line')?.remove());
    expect(await places(visit)).toEqual(withLine);
    await visit.evaluate(() => document.getElementById('behind')?.append('.'));
    await lineOf(visit);
    await visit.evaluate(() => document.getElementById('balance')?.remove());
    await visit.until(() => document.querySelector('grantlens-line') === null);
  });

  itThoroughly('says nothing where no grants were read', async () => {
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
    expect(await lineOf(visit)).toContain('(read now)');
  });

  itThoroughly('stays out of a page that takes it out again and again', async () => {
    await readGrants(stage);
    const visit = await openOverview(stage);
    await lineOf(visit);
    await visit.evaluate(() => {
      const { dataset } = document.documentElement;
      new MutationObserver(() => {
        const line = document.querySelector('grantlens-line');
        line?.remove();
        if (line) dataset.out = String(Number(dataset.out ?? 0) + 1);
      }).observe(document.body, { childList: true });
      document.querySelector('grantlens-line')?.remove();
      setInterval(() => document.body.classList.toggle('busy'), 50);
    });
    await visit.until(() => document.documentElement.dataset.out === '4');
    await visit.pause();
    expect(await visit.evaluate(() => document.documentElement.dataset.out)).toBe('4');
  });

  itThoroughly('makes no window wider in which it finds no room', async () => {
    await readGrants(stage);
    const narrow = `<div style="width: 200px">${BALANCE}</div>`;
    const visit = await stage.open(
      { page: documentOf('Billing', narrow) },
      { address: OVERVIEW, width: 240, height: 600 },
    );
    await visit.until(() => document.querySelector<HTMLElement>('grantlens-line')?.style.display === 'none');
    expect(await visit.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  itThoroughly(
    'says nothing beside a balance of a page that names nobody and shows another amount',
    async () => {
      await readGrants(stage);
      const other = BALANCE.replace('$69.00', '$4.12');
      const visit = await stage.open({ page: documentOf('Billing', other) }, { address: OVERVIEW });
      await visit.until(() => document.readyState === 'complete');
      await visit.pause();
      expect(await visit.evaluate(() => document.querySelector('grantlens-line'))).toBeNull();
    },
  );
});
