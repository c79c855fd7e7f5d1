import { beforeAll, describe, expect, it } from 'vitest';
import { onStage } from '#stage';
import { waitForStatus } from '../browsers/panel.ts';
import { printMoney, type SampleAccount } from '../samples/account.ts';
import { gaugePage } from '../samples/gauge-page.ts';
import { samplePage } from '../samples/page.ts';
import { accounts, today } from '../samples/today.ts';
import { paintedWords } from '../visit/marks.ts';
import { cents, type PanelFacts, panelFacts, spendable } from '../visit/panel-facts.ts';
import type { Stage } from '../visit/stage.ts';

const { A, B, C, D } = accounts;
const WITH_GRANTS: { account: SampleAccount; drawn: number[][] }[] = [
  { account: A, drawn: [[1]] },
  { account: B, drawn: [[3], [2], [1]] },
  { account: C, drawn: [[4], [2], [1], [3]] },
];
/** A heading that the rule stands beside, and what is lost first, are no claims on the order. */
const PLAIN_NEXT = /(?<!\bUsed )\bnext\b(?!, if| expiry)/i;

/** What the panel and the marks on the page's rows say. */
async function read(stage: Stage, account: SampleAccount): Promise<{ facts: PanelFacts; marks: string[] }> {
  const visit = await stage.open({ page: samplePage(account) });
  await waitForStatus(visit, account.truth.status);
  return { facts: await panelFacts(visit), marks: await paintedWords(visit) };
}

onStage((stage) => {
  describe.each(WITH_GRANTS)('sample $account.id', ({ account, drawn }) => {
    const { truth, headline } = account;
    let facts: PanelFacts;
    let marks: string[];
    beforeAll(async () => {
      ({ facts, marks } = await read(stage, account));
    });

    it('shows what can be spent, what the page says, and how one leads to the other', () => {
      const [big, page, ...deductions] = facts.tiles;
      expect(big).toMatchObject({ label: 'You can spend', value: printMoney(Number(truth.usable)) });
      expect(page).toMatchObject({ label: 'page total', value: headline?.amount });
      const reached = [page, ...deductions].reduce((sum, tile) => sum + cents(tile?.value ?? ''), 0);
      expect(deductions.length).toBeGreaterThan(0);
      expect(reached).toBe(cents(spendable(facts) ?? ''));
      expect(big?.size).toBeGreaterThan(Math.max(...facts.tiles.slice(1).map(({ size }) => size)));
    });

    it('numbers the draw order, and calls nothing plainly next', () => {
      expect(facts.drawn).toEqual(drawn.map((rows, index) => ({ position: String(index + 1), rows })));
      expect(facts.drawn[0]?.rows).toEqual(truth.nextRows);
      expect(marks).toContainEqual(expect.stringMatching(/^1( next, if soonest expiry)?$/));
      expect([facts.words, ...marks].filter((words) => PLAIN_NEXT.test(words))).toEqual([]);
    });

    it('stands on the page once, as a region named after Grantlens, with both published rules', () => {
      expect(facts.panels).toBe(1);
      expect(facts.regions).toEqual([expect.stringMatching(/^Grantlens/)]);
      for (const ground of ['6584194', '2022', '8264644', '2026']) expect(facts.words).toContain(ground);
    });
  });

  it('gives a range with its reasons for a page with one fraction and no balance a grant', async () => {
    const visit = await stage.open({ page: gaugePage(today) });
    await waitForStatus(visit, 'partial');
    const facts = await panelFacts(visit);
    expect(spendable(facts)).toBe('$3.93 or $65.07');
    expect(facts.words).toContain('$3.93 if the first figure is the amount left');
    expect(facts.words).toContain('$65.07 if the first figure is the amount used');
  });

  it('says that an account without grants has none, in the words of the page and without a figure', async () => {
    const { facts, marks } = await read(stage, D);
    expect(facts).toMatchObject({ panels: 1, status: 'empty', tiles: [], drawn: [] });
    expect(facts.regions).toEqual([expect.stringMatching(/^Grantlens/)]);
    expect(facts.words).toContain('No credit grants found.');
    expect(facts.words).not.toMatch(/\$|\d\.\d\d/);
    expect(marks).toEqual([]);
  });
});
