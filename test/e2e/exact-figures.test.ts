import { beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../entrypoints/shared/ask-background.ts';
import type { Ask, Request } from '../../entrypoints/shared/background-messages.ts';
import { violations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { waitForStatus } from '../browsers/panel.ts';
import { BARE_ORIGIN, ORIGIN } from '../browsers/serve.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import {
  askAgain,
  builtToBeHeard,
  CALLS,
  exactSite,
  GRANTS_JSON,
  passedTexts,
  waitForPassed,
} from './exact-page.ts';
import { probeFetch, probeRequests } from './exact-probes.ts';
import { pressSwitch, switchOn, waitForState } from './exact-switch.ts';
import { bareStage, inBothBrowsers, type PackagedStage, SCHEMES_IN_CHROMIUM } from './stage.ts';

const PICTURES = 'test-output/options';
/** What a page sees of its own calls, what it asked for and complained of, and what was passed on. */
async function probed(visit: Visit, probe: Probe) {
  // The page's own first call would else come at any place among the probe's.
  await visit.evaluate(() => window.early);
  const results = await visit.evaluate(probe, CALLS);
  const passed = await passedTexts(visit);
  return { results, requests: visit.requests(), problems: visit.consoleProblems(), passed };
}

type Probe = (calls: typeof CALLS) => Promise<Record<string, unknown>>;
type Probed = Awaited<ReturnType<typeof probed>>;

/** The same on the page without Grantlens, with the name of the site in place of the one under which it is bare. */
async function probedBare(stage: PackagedStage, probe: Probe): Promise<Probed> {
  const seen = await probed(await stage.open(exactSite), probe);
  return JSON.parse(JSON.stringify(seen).replaceAll(BARE_ORIGIN, ORIGIN));
}

/** What the background replies; asked from a page of the extension, as from the content script. */
function replied(own: Visit, request: object): Promise<Reply | undefined> {
  return own.evaluate((sent) => window.chrome.runtime.sendMessage(sent), request);
}

async function asked(own: Visit, request: Request<Ask>): Promise<unknown> {
  return (await replied(own, request))?.value;
}

declare global {
  interface Window {
    chrome: {
      runtime: { sendMessage(message: unknown): Promise<Reply | undefined> };
      extension: { getViews(): Window[] };
      permissions: { getAll(): Promise<object> };
      action: Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>;
    };
  }
}

inBothBrowsers((stage, name) => {
  it('does nothing in the page until it is switched on, and nothing after it is switched off', async () => {
    const before = await stage.open(exactSite);
    await before.evaluate(() => window.early);
    const options = await switchOn(stage);
    const during = await stage.open(exactSite);
    expect(await waitForPassed(during, 1)).toEqual(['{"early": true}']);
    await pressSwitch(options);
    await waitForState(options, 'Exact figures are off.');
    const after = await stage.open(exactSite);
    await after.evaluate(() => window.early);
    for (const visit of [before, after]) {
      await askAgain(visit);
      expect(await passedTexts(visit)).toEqual([]);
    }
    expect(options.consoleProblems()).toEqual([]);
    const panel = await stage.open({ page: samplePage(accounts.B) });
    await waitForStatus(panel, 'ok');
  });

  it('reads an answer in the background while it is switched on, and takes none while it is off', async () => {
    const popup = await stage.openOwn('popup.html');
    expect(await asked(popup, { ask: 'parse-exact', text: '[]' })).toBeNull();
    const options = await switchOn(stage);
    expect(await asked(popup, { ask: 'parse-exact', text: '[]' })).toEqual({
      kind: 'problem',
      problem: 'not-understood',
    });
    await pressSwitch(options);
    await waitForState(options, 'Exact figures are off.');
  });

  it('replies at once, with no answer, to who asks for what it fails in', async () => {
    const own = await stage.openOwn('options.html');
    expect(await replied(own, { ask: 'export', format: 'json' })).toBeNull();
    expect(await replied(own, { ask: 'support' })).toBeNull();
  });

  it('opens its options page for who asks the background', async () => {
    const popup = await stage.openOwn('popup.html');
    await asked(popup, { ask: 'open-options' });
    await popup.until(() =>
      window.chrome.extension.getViews().some(({ location }) => location.pathname === '/options.html'),
    );
  });

  it.each(SCHEMES_IN_CHROMIUM)(
    'explains itself on a page that fits and satisfies axe at every width, %s',
    async (colorScheme) => {
      const options = await stage.openOwn('options.html', { width: 320, height: 800, colorScheme });
      await waitForState(options, 'Exact figures are off.');
      expect(await options.evaluate(() => document.body.textContent)).toContain('Not affiliated with OpenAI');
      for (const width of [320, 1280]) {
        await options.resize(width, 800);
        await options.screenshot(`${PICTURES}/${name}-${colorScheme}-${width}.png`);
        const overflow = await options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
        expect(await violations(options, 'html'), `at ${width} px`).toEqual([]);
      }
      expect(options.requests()).toEqual([]);
    },
  );

  // Last: from here on they stay switched on.
  describe('once they are switched on', () => {
    const bare = bareStage();
    beforeAll(() => switchOn(stage).then(() => undefined));

    it('passes on the answer to the page’s very first call, and again to who comes later', async () => {
      const visit = await stage.open(exactSite);
      expect(await waitForPassed(visit, 1)).toEqual(['{"early": true}']);
      await askAgain(visit);
      expect(await passedTexts(visit)).toEqual(['{"early": true}', '{"early": true}']);
    });

    describe('while a page uses fetch in every way', () => {
      let [ours, own]: Probed[] = [];
      beforeAll(async () => {
        ours = await probed(await stage.open(exactSite), probeFetch);
        own = await probedBare(bare, probeFetch);
      });

      it('leaves every call as it is without Grantlens, and makes none itself', () => {
        const { passed, ...seen } = ours ?? expect.fail();
        expect({ ...seen, passed: [] }).toEqual(own);
      });

      it('passes on what fetch got with success from the API: each body as text, with all that its call names', () => {
        const { passed } = ours ?? expect.fail();
        const [json, none] = [`\n${GRANTS_JSON}`, '<p>no JSON</p>'];
        expect([...new Set(passed)]).toEqual([
          '{"early": true}',
          GRANTS_JSON,
          '{"v1": "é€😀"}',
          ...['Acme%20Ltd', 'org-2', 'org-3', 'org-4'].map((name) => name + json),
          none,
          'too-large',
        ]);
      });
    });

    it('leaves every XMLHttpRequest as it is without Grantlens', async () => {
      const { passed, ...seen } = await probed(await stage.open(exactSite), probeRequests);
      expect({ ...seen, passed: [] }).toEqual(await probedBare(bare, probeRequests));
      expect(passed).toEqual([
        '{"early": true}',
        GRANTS_JSON,
        '{"v1": "é€😀"}',
        JSON.stringify(JSON.parse(GRANTS_JSON)),
        `org-1\n${GRANTS_JSON}`,
        'too-large',
        GRANTS_JSON,
      ]);
    });
  });
}, builtToBeHeard);
