import { beforeEach, describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import { panelViolations } from '../browsers/axe.ts';
import type { Visit } from '../browsers/driver.ts';
import { panelText, pressButton, waitForStatus } from '../browsers/panel.ts';
import { LATER, samplePage } from '../samples/page.ts';
import { accounts } from '../samples/today.ts';
import { exportedJson } from '../visit/exported.ts';
import { focusedWords, tabTo } from '../visit/focus.ts';
import { framesOf, recorded, twoFrames } from '../visit/frames.ts';
import { misfits } from '../visit/looks.ts';
import { panelFacts } from '../visit/panel-facts.ts';
import type { Stage } from '../visit/stage.ts';

const { B, E, F } = accounts;
const EVIDENCE = 'Which rule applies to you?';
const COMPARE = 'Compare the rules';
const FIELD = 'Daily spend in dollars';

/** Waits until the panel says so somewhere. */
function untilItSays(visit: Visit, words: string) {
  return visit.until((wanted) => {
    const panel = document.querySelector('grantlens-panel')?.shadowRoot?.querySelector('section');
    return panel?.textContent.includes(wanted);
  }, words);
}

const untilVerdict = (visit: Visit, rule: string, verdict: string) =>
  visit.until(
    (selector) => document.querySelector('grantlens-panel')?.shadowRoot?.querySelector(selector),
    `[data-rule="${rule}"][data-verdict="${verdict}"]`,
  );

/** The verdict on each rule, as the opened section has it. */
function verdicts(visit: Visit): Promise<Record<string, string>> {
  return visit.evaluate(() => {
    const items = document
      .querySelector('grantlens-panel')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('[data-verdict]');
    return Object.fromEntries(
      [...(items ?? [])].map(({ dataset }) => [dataset.rule ?? '', dataset.verdict ?? '']),
    );
  });
}

async function opened(stage: Stage, account: typeof E, width = 1280): Promise<Visit> {
  const visit = await stage.open(
    { page: samplePage(account, { later: 'on-event' }) },
    { width, height: 900 },
  );
  await waitForStatus(visit, 'ok');
  return visit;
}

const drawnRows = async (visit: Visit) => (await panelFacts(visit)).drawn.map(({ rows }) => rows);

onStage((stage, name) => {
  describe('an account whose single reading rules out a rule', () => {
    let visit: Visit;
    beforeEach(async () => {
      visit = await opened(stage, E);
      await untilItSays(visit, 'rule out “Soonest expiry”, so this list uses “Paid first”');
    });

    it('shows a rule that is left, and the ruled out one again when it is chosen', async () => {
      expect(await drawnRows(visit)).toEqual([[1], [2]]);
      expect((await exportedJson(visit)).drawOrder).toEqual({
        rule: 'paid-first',
        chosenBy: 'evidence',
        nextRows: [1],
      });
      await pressButton(visit, 'Soonest expiry');
      await untilItSays(visit, 'Your figures rule out “Soonest expiry”, so this list is a what-if.');
      expect(await drawnRows(visit)).toEqual([[2], [1]]);
      expect((await exportedJson(visit)).drawOrder).toMatchObject({
        rule: 'soonest-expiry',
        chosenBy: 'user',
      });
    });

    it('goes back to the ruled out rule by the button in the evidence too', async () => {
      await pressButton(visit, EVIDENCE);
      await pressButton(visit, 'Show “Soonest expiry” anyway');
      await untilItSays(visit, 'so this list is a what-if');
      expect(await drawnRows(visit)).toEqual([[2], [1]]);
    });

    it('gives a verdict on every rule with its witness, and flips one whose guess is confirmed', async () => {
      await pressButton(visit, EVIDENCE);
      expect(await verdicts(visit)).toMatchObject({
        'soonest-expiry': 'ruled-out',
        'promotional-first': 'ruled-out-if',
        'paid-first': 'consistent',
        'oldest-first': 'ruled-out',
      });
      expect(await panelText(visit)).toContain('while the $25.00 grant was available with $25.00 left.');
      await pressButton(visit, 'Mark the $25.00 grant as promotional');
      await untilItSays(visit, 'Ruled out if the $20.00 grant is paid');
      await pressButton(visit, 'Mark the $20.00 grant as paid');
      await untilVerdict(visit, 'promotional-first', 'ruled-out');
      expect((await exportedJson(visit)).grants[1]).toMatchObject({
        category: 'promotional',
        categorySource: 'user',
      });
    });

    it('asks for the other grant’s category where the guess is denied', async () => {
      await pressButton(visit, EVIDENCE);
      await pressButton(visit, 'Mark the $25.00 grant as paid');
      await untilItSays(visit, 'Ruled out if the $20.00 grant is paid');
    });
  });

  it('rules a rule out by a second reading, once the page has changed', async () => {
    const visit = await opened(stage, F);
    await untilItSays(visit, 'Not known yet');
    expect(await drawnRows(visit)).toEqual([[1], [2]]);
    await visit.evaluate((event) => document.dispatchEvent(new Event(event)), LATER);
    await untilItSays(visit, 'rule out “Soonest expiry”, so this list uses “Oldest first”');
    expect(await drawnRows(visit)).toEqual([[2], [1]]);
    const { evidence } = await exportedJson(visit);
    expect(evidence.readings).toHaveLength(2);
    expect(evidence.verdicts[0]).toMatchObject({
      rule: 'soonest-expiry',
      verdict: 'ruled-out',
      witnesses: [
        { moved: { row: 2, amount: '1.13' }, held: [{ row: 1, left: '15.00', decidedBy: 'expiry' }] },
      ],
    });
  });

  it.each([320, 1280])('fills both lines without moving the table below, at %i px', async (width) => {
    const visit = await stage.open(recorded({ page: samplePage(B) }), { width, height: 1600 });
    await untilItSays(visit, 'Not known yet');
    await twoFrames(visit);
    const frames = (await framesOf(visit)).filter(({ words }) => words !== '');
    expect(frames.some(({ words }) => words.includes('Calculating…'))).toBe(true);
    expect(new Set(frames.map(({ tableTop }) => tableTop)).size).toBe(1);
  });

  it('opens both sections by keyboard, and takes a daily spend without the page seeing a key', async () => {
    const visit = await opened(stage, B);
    await untilItSays(visit, 'Not known yet');
    await visit.evaluate(() => {
      Object.assign(window, { seen: [] });
      for (const type of ['keydown', 'keyup', 'input', 'beforeinput'])
        addEventListener(type, (event) => Reflect.get(window, 'seen').push(event.type), true);
    });
    for (const section of [EVIDENCE, COMPARE]) {
      await tabTo(visit, section);
      await visit.press('Enter');
      expect(await visit.evaluate(focusedWords)).toContain(section);
    }
    await tabTo(visit, FIELD, 'Shift+Tab');
    await visit.evaluate(() => void Object.assign(window, { seen: [] }));
    await visit.type('0.50');
    await untilItSays(visit, 'Under “Soonest expiry”, at $0.50 a day');
    expect(await panelText(visit)).toContain('used up around');
    expect(await visit.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
    expect((await exportedJson(visit)).forecast.rate).toMatchObject({ average: '0.50', source: 'typed' });
  });

  it('says in dollars what choosing another rule would lose', async () => {
    const visit = await opened(stage, F);
    await untilItSays(visit, 'Without loss');
    await pressButton(visit, COMPARE);
    await pressButton(visit, FIELD);
    await visit.type('0.20');
    await untilItSays(visit, 'at $0.20 a day, nothing expires unused');
    await pressButton(visit, 'Paid first');
    await untilItSays(
      visit,
      'Under “Paid first”, at $0.20 a day, this much expires unused: $0.00 paid and $',
    );
    expect(await panelText(visit)).toMatch(
      /That is \$\d+\.\d+(?: to \$\d+\.\d+)? more than under “Soonest expiry”/,
    );
  });

  it('refuses a daily spend that is none, with a sentence', async () => {
    const visit = await opened(stage, B);
    await untilItSays(visit, 'Without loss');
    await pressButton(visit, FIELD);
    await visit.type('much');
    await untilItSays(visit, '“much” is not an amount.');
  });

  it.each([320, 1280])('fits and satisfies axe with both sections open at %i px', async (width) => {
    const visit = await opened(stage, E, width);
    await untilItSays(visit, 'so this list uses “Paid first”');
    for (const section of [EVIDENCE, COMPARE]) await pressButton(visit, section);
    await pressButton(visit, FIELD);
    await visit.type('0.50');
    await untilItSays(visit, 'used up around');
    await visit.screenshot(`test-output/insight/${name}-${width}.png`);
    const scrolled = (line: string) =>
      /^<(?:section class="scroller"|table|caption|thead|tbody|tr|th|td|div class="")[ >]/.test(line);
    expect((await misfits(visit)).filter((line) => !scrolled(line))).toEqual([]);
    expect(await panelViolations(visit)).toEqual([]);
  });
});
