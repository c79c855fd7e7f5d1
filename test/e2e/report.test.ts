import { beforeAll, expect, it } from 'vitest';
import { violations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { chooseMenuItem, pressButton, waitForStatus } from '../browsers/panel.ts';
import { samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { panelFacts, spendable } from '../visit/panel-facts.ts';
import {
  exportedFrom,
  exportedReport,
  findings,
  hand,
  openReportPage,
  refusal,
  refusalOf,
  waitForReports,
} from './report-page.ts';
import { inBothBrowsers, isThorough, SCHEMES_IN_CHROMIUM } from './stage.ts';

const { A, B } = accounts;
const PICTURES = 'test-output/report';
const FITS = 'All figures in this file match its rows.';
const APART = 'it was changed after it was written';

/** Where the middle of an element of the page is. */
async function clickOn(visit: Visit, selector: string): Promise<void> {
  const { x, y } = await visit.until((wanted) => {
    const found = document.querySelector(wanted);
    found?.scrollIntoView({ block: 'center' });
    const box = found?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await visit.clickAt(x, y);
}

/** Everything that a page of the extension could keep; the memory of pages that were read has been taken away before. */
function stored(visit: Visit) {
  return visit.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
}

/** Files with what a refusal says of them. */
const NO_REPORTS = [
  { name: 'huge.json', text: '{', size: 50_000_000, words: 'is larger than 5 MB' },
  { name: 'note.txt', text: 'Dear support', words: 'is not JSON' },
  { name: 'deep.json', text: '['.repeat(1_000_000), words: 'is nested too deeply' },
  { name: 'page.json', text: '{"format":"grantlens-page-report","version":1}', words: 'is a problem report' },
  { name: 'new.json', text: '{"format":"grantlens-report","version":2}', words: 'is a version “2” report' },
  {
    name: 'day.json',
    text: '{"format":"grantlens-report","version":1,"readAt":"9999-99-99"}',
    words: 'readAt has the invalid value “9999-99-99”',
  },
];

inBothBrowsers((stage, name) => {
  let report: string;
  beforeAll(async () => {
    report = '';
  });
  const reportOfB = async () => {
    report ||= await exportedReport(stage, B);
    return report;
  };

  it('shows a page’s export as the page’s own panel does, and exports the same again', async () => {
    const text = await reportOfB();
    const page = await stage.open({ page: samplePage(B) });
    await waitForStatus(page, 'ok');
    const shown = await panelFacts(page);
    const visit = await openReportPage(stage);
    await hand(visit, [{ name: 'acme.json', text }], 'choose');
    await waitForReports(visit, 1);
    const facts = await panelFacts(visit);
    expect(spendable(facts)).toBe('$23.93');
    expect(facts.drawn).toEqual(shown.drawn);
    expect(await findings(visit)).toEqual([FITS]);
    expect(await exportedFrom(visit)).toBe(text);
    expect(visit.requests()).toEqual([]);
    expect(visit.consoleProblems()).toEqual([]);
  });

  it.runIf(isThorough)(
    'shows the page’s own words with what becomes of each row, and lets a rule be tried',
    async () => {
      const visit = await openReportPage(stage);
      await hand(visit, [{ name: 'acme.json', text: await reportOfB() }], 'drop');
      await waitForReports(visit, 1);
      const cells = (row: number) =>
        visit.evaluate(
          (nth) =>
            [...(document.querySelectorAll('.report tbody tr')[nth]?.children ?? [])].map(
              (cell) => cell.textContent,
            ),
          row,
        );
      const rows = B.rows.map(({ received, state, balance, expires }) => [received, state, balance, expires]);
      expect(await cells(2)).toEqual(['3', ...(rows[2] ?? []), '1 next, if soonest expiry']);
      expect(await cells(3)).toEqual(['4', ...(rows[3] ?? []), '']);
      await pressButton(visit, 'Promotional first');
      await visit.until(() =>
        document
          .querySelector('.report tbody tr')
          ?.parentElement?.textContent?.includes('if promotional first'),
      );
      expect(await cells(1)).toEqual(['2', ...(rows[1] ?? []), '1 next, if promotional first']);
      expect(JSON.parse(await exportedFrom(visit)).drawOrder).toMatchObject({
        rule: 'promotional-first',
        chosenBy: 'user',
      });
      const buttons = await visit.evaluate(() =>
        [...(document.querySelector('grantlens-panel')?.shadowRoot?.querySelectorAll('button') ?? [])].map(
          (each) => each.getAttribute('aria-label') ?? each.textContent?.replace(/\W*$/, ''),
        ),
      );
      expect(buttons).not.toContain('More');
      expect(buttons).not.toContain('Collapse');
    },
  );

  it('opens what is pasted, and what is put into its field', async () => {
    const visit = await openReportPage(stage);
    const text = await reportOfB();
    const fill = (value: string) =>
      visit.evaluate((filled) => {
        const area = document.querySelector('textarea');
        if (area) area.value = filled;
        area?.focus();
      }, value);
    await fill(text);
    await clickOn(visit, '.open-form button');
    await waitForReports(visit, 1);
    await visit.evaluate(() => document.querySelector('textarea')?.focus());
    await visit.press('Control+A');
    await visit.press('Control+X');
    await clickOn(visit, 'h1');
    await visit.press('Control+V');
    await waitForReports(visit, 2);
    expect(await findings(visit)).toEqual([FITS, FITS]);
  });

  it.runIf(isThorough)('tells of figures that were changed, and shows what the rows give', async () => {
    const json = JSON.parse(await reportOfB());
    json.totals.usable = '69.00';
    json.grants[3].status = 'usable';
    json.mood = 'good';
    const visit = await openReportPage(stage);
    await hand(visit, [{ name: 'doctored.json', text: JSON.stringify(json) }], 'choose');
    await waitForReports(visit, 1);
    const [told] = await findings(visit);
    expect(told).toContain(APART);
    expect(told).toContain('Spendable balance: the file says $69.00, the rows give $23.93.');
    expect(told).toContain('Row 4, status: the file says spendable, its cells give expired.');
    expect(told).toContain('Ignored 1 field that this version does not know: mood.');
    expect(spendable(await panelFacts(visit))).toBe('$23.93');
  });

  it.runIf(isThorough)('refuses what is no report of ours with a sentence that says what to do', async () => {
    const visit = await openReportPage(stage);
    for (const { words, ...file } of NO_REPORTS) {
      await hand(visit, [file], 'drop');
      const told = await refusalOf(visit, file.name);
      expect(told).toContain(words);
      await waitForReports(visit, 0);
    }
    expect(visit.consoleProblems()).toEqual([]);
  });

  it('runs nothing that a file holds, keeps nothing of it and asks for nothing', async () => {
    const script = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
    const json = JSON.parse(await reportOfB());
    const { reading } = json.basis;
    reading.organization = script;
    reading.headers = reading.headers.map(() => script);
    reading.headlines[0].label = script;
    json.basis.provenance.url = `javascript:window.hit=1//${script}`;
    json.generator.version = script;
    json[script] = script;
    for (const row of reading.rows)
      for (const cell of ['received', 'state', 'left', 'granted', 'expires']) row[cell].text = script;
    const text = JSON.stringify(json).replace('{', '{"__proto__":{"hit":1},');
    const visit = await openReportPage(stage);
    await hand(visit, [{ name: `${script}.json`, text }], 'choose');
    await waitForReports(visit, 1);
    await chooseMenuItem(visit, 'Export', 'CSV');
    const hit = await visit.evaluate(() => [
      Reflect.get(window, 'hit') ?? null,
      document.querySelectorAll('img, .report script, .report a').length,
      document
        .querySelector('grantlens-panel')
        ?.shadowRoot?.querySelectorAll('img, script, a:not([href^="https://help.openai.com/en/articles/"])')
        .length,
    ]);
    expect(hit).toEqual([null, 0, 0]);
    expect(await stored(visit)).toEqual({
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      cookies: '',
    });
    expect(visit.requests()).toEqual([]);
    expect(visit.consoleProblems()).toEqual([]);
    await waitForReports(await openReportPage(stage), 0);
  });

  it.runIf(isThorough)('tells of a third file handed over at once that it was not opened', async () => {
    const text = await reportOfB();
    const visit = await openReportPage(stage);
    const files = ['one', 'two', 'three'].map((name) => ({ name: `${name}.json`, text }));
    await hand(visit, files, 'drop');
    await waitForReports(visit, 2);
    expect(await refusal(visit)).toContain('“three.json” was not opened');
  });

  it.runIf(isThorough)(
    'shows two side by side with what changed, one below the other where it is narrow, and a third in place of the second',
    async () => {
      const text = await reportOfB();
      const later = JSON.parse(text);
      for (const cell of ['left', 'granted']) later.basis.reading.rows[0][cell].text = '$3.00 / $5.00';
      later.basis.reading.rows[0].left.value = '3.00';
      later.basis.provenance.readAt = later.basis.provenance.readAt.replace(/\.\d{3}Z/, '.999Z');
      const visit = await openReportPage(stage, { width: 1600, height: 900 });
      const files = [
        { name: 'before.json', text },
        { name: 'after.json', text: JSON.stringify(later) },
      ];
      await hand(visit, files, 'drop');
      await waitForReports(visit, 2);
      const places = () =>
        visit.evaluate(() =>
          [...document.querySelectorAll('.report')].map((each) => each.getBoundingClientRect().top),
        );
      const [left, right] = await places();
      expect(left).toBe(right);
      expect(await visit.evaluate(() => document.querySelector('.changes')?.textContent)).toMatch(
        /What changed within one minute.*\$5\.00 left before, \$3\.00 after\./,
      );
      await visit.resize(700, 900);
      const [above, below] = await places();
      expect(below).toBeGreaterThan(above ?? Infinity);
      await hand(visit, [{ name: 'other.json', text: await exportedReport(stage, A) }], 'drop');
      await visit.until(
        () => document.querySelectorAll('.report h2')[1]?.textContent === 'Report: other.json',
      );
      await waitForReports(visit, 2);
      await clickOn(visit, '.report-head button');
      await waitForReports(visit, 1);
    },
  );

  it('is worked by keys: the file’s field, the text, its button, then the report that came', async () => {
    const visit = await openReportPage(stage);
    const text = await reportOfB();
    await visit.evaluate((value) => {
      const area = document.querySelector('textarea');
      if (area) area.value = value;
    }, text);
    const focused = () =>
      visit.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
    await visit.evaluate(() => document.body.focus());
    const seen: (string | undefined)[] = [];
    for (let nth = 0; nth < 3; nth++) {
      await visit.press('Tab');
      seen.push(await focused());
    }
    expect(seen).toEqual(['input', 'textarea', 'button']);
    await visit.press('Enter');
    await waitForReports(visit, 1);
    await visit.until(() => document.activeElement?.localName === 'h2');
    const names = await visit.evaluate(() =>
      [...(document.querySelector('input')?.labels ?? [])].map((each) => each.textContent?.trim()),
    );
    expect(names).toEqual(['Report file']);
  });

  it.runIf(isThorough)('is reached from the popup, the options page and the panel’s More menu', async () => {
    const isLinked = () =>
      document.querySelector('a[href="/report.html"]')?.textContent === 'Open someone’s report';
    const popup = await stage.openOwn('popup.html');
    await popup.until(isLinked);
    const options = await stage.openOwn('options.html');
    await options.until(isLinked);
    const page = await stage.open({ page: samplePage(B) });
    await waitForStatus(page, 'ok');
    const isOpen = () =>
      window.chrome.extension.getViews().some(({ location }) => location.pathname === '/report.html');
    expect(await options.evaluate(isOpen)).toBe(false);
    await chooseMenuItem(page, 'More', 'Open someone’s report');
    await options.until(isOpen);
  });

  it.each(SCHEMES_IN_CHROMIUM)('fits and satisfies axe at every width, %s', async (colorScheme) => {
    const visit = await openReportPage(stage, { width: 320, height: 1000, colorScheme });
    const json = JSON.parse(await reportOfB());
    json.totals.usable = '69.00';
    const files = [
      { name: 'acme.json', text: await reportOfB() },
      { name: 'doctored.json', text: JSON.stringify(json) },
    ];
    await hand(visit, files, 'choose');
    await waitForReports(visit, 2);
    for (const width of [320, 1280, 2560]) {
      await visit.resize(width, 1000);
      await visit.screenshot(`${PICTURES}/${name}-${colorScheme}-${width}.png`);
      const overflow = await visit.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
      if (width < 2560 || isThorough) expect(await violations(visit, 'html'), `at ${width} px`).toEqual([]);
    }
  });
});
