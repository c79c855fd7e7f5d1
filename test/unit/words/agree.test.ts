import { beforeAll, describe, expect, it } from 'vitest';
import { type Choices, NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import type { LastsView } from '../../../lib/words/insight/insight-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { insightAnswer, readAt } from '../../support/insight.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** A grant was used while each stated rule has another one that it may have used first. */
const AGAINST_ALL: readonly RowTexts[] = [
  ['Dec 17, 2025', 'Available', '$12.40 / $50.00', 'Dec 1, 2026'],
  ['May 6, 2026', 'Available', '$100.00 / $100.00', 'May 6, 2027'],
  ['Sep 23, 2026', 'Available', '$3.15 / $25.00', 'Dec 17, 2026'],
  ['Nov 2, 2026', 'Available', '$250.00 / $250.00', 'Nov 2, 2027'],
];
/** Two bought grants, of which the one that expires first is the older one. */
const BOUGHT: readonly RowTexts[] = [
  ['Feb 1, 2026', 'Available', '$14.27 / $14.27', 'Feb 1, 2027'],
  ['Dec 6, 2025', 'Available', '$6.50 / $6.50', 'Dec 6, 2026'],
];
const UNCLEAR: RowTexts = ['Oct 8, 2026', 'Under review', '$60.00 / $60.00', 'Jan 7, 2027'];
const LATER: RowTexts = ['Nov 10, 2026', 'Available', '$40.00 / $40.00', 'Feb 9, 2027'];
const LATEST: RowTexts = ['Aug 24, 2026', 'Available', '$7.80 / $30.00', 'Aug 24, 2027'];

function told(rows: readonly RowTexts[], typedRate = '', rule: Choices['rule'] = null) {
  const analysis = readAt('14:00', rows, { ...NO_CHOICES, rule });
  const { view } = insightAnswer([analysis], words, typedRate);
  const { content } = panelViewOf(analysis, words, { kind: 'answered', view });
  return content.kind === 'figures' ? { ...view, panel: content } : expect.fail();
}

const watched = (rows: readonly RowTexts[]) => told(rows).evidence.body?.watch?.sentences ?? [];

describe('what is said of the order', () => {
  it('is not what every rule says, beside figures that may rule out every rule', () => {
    const { panel, evidence } = told(AGAINST_ALL);
    expect(evidence.line).toMatch(/^Your figures may rule out all 4 rules|^Your answer may rule out/);
    expect(panel.drawList.ruleNote).toBe('under this rule, which may be ruled out');
    expect(panel.why?.sentence).toMatch(/which grant is used first is not known\.$/);
  });

  it('is that it does not matter only where no rule asks for another spend', () => {
    const { panel, compare } = told(BOUGHT);
    expect(panel.why?.sentence).toMatch(/, if grants of one category are used by expiry/);
    expect(compare.body?.table?.rows.length).toBeGreaterThan(1);
    const { why } = told([['Dec 6, 2025', 'Available', '$6.50 / $6.50', 'Dec 6, 2026'], LATER]).panel;
    expect(why?.sentence).not.toMatch(/does not matter/);
  });

  it('is predicted from no grant that may not be the first', () => {
    const unclear = 'It is unclear which grants can be spent, so nothing can be predicted.';
    expect(told([LATEST, UNCLEAR, LATER]).panel.why?.grounds[0]?.text).toMatch(/is not known\.$/);
    expect(watched([LATEST, UNCLEAR, LATER])).toEqual([unclear]);
    const last: RowTexts = ['Nov 12, 2026', 'Under review', '$60.00 / $60.00', 'Nov 12, 2027'];
    expect(watched([LATEST, last, LATER]).join(' ')).toContain('OpenAI takes $0.10 from');
  });

  it('names each rule that is predicted, and those without a source in one sentence', () => {
    for (const rows of [AGAINST_ALL, BOUGHT, [LATER, LATEST]]) {
      const sentences = watched(rows);
      expect(sentences.filter((one) => one.includes('without a source')).length).toBeLessThan(2);
      expect(sentences.join(' ')).not.toContain('Under a rule without a source');
    }
    expect(watched(AGAINST_ALL)).toContain('Some rules without a source predict something else.');
  });
});

describe('a figure of the future', () => {
  const soon: RowTexts = ['Nov 4, 2025', 'Available', '$12.34 / $20.00', 'Dec 1, 2026'];

  it('has the name of its rule where another rule gives another one, lost or not', () => {
    expect(told([soon, LATER], '2').lasts.line).toMatch(
      /^Under “Soonest expiry”, at .*Nothing expires unused\.$/,
    );
    const lost = ({ line, loss }: LastsView) => `${line} ${loss}`;
    expect(lost(told([soon, LATER], '1').lasts)).toMatch(/^Under “Soonest expiry”, at .* expires unused/);
    const promotional = { id: 'promotional-first', by: 'user' } as const;
    expect(lost(told([soon, LATER], '1', promotional).lasts)).toMatch(
      /^Under “Promotional first”, at .* expires unused/,
    );
  });

  it('has that name once for a line and its loss', () => {
    const names = ({ line, loss }: LastsView) => `${line} ${loss}`.match(/nder “/g)?.length ?? 0;
    for (const typed of ['0', '0.1', '0.2', '0.5', '1', '2', '40'])
      for (const rows of [[soon, LATER], [LATER, LATEST], BOUGHT, AGAINST_ALL])
        expect(names(told(rows, typed).lasts), `${rows} at ${typed}`).toBeLessThan(2);
  });

  it('has none where every rule gives the same, unless all of them may be ruled out', () => {
    expect(told([LATER], '2').lasts.line).toMatch(/^At .* Nothing expires unused\.$/);
    expect(told([LATER], '0.1').lasts.loss).toMatch(/^\$/);
    expect(told([LATER]).lasts.advice).not.toContain('under');
    expect(told(AGAINST_ALL, '500').lasts.line).toMatch(/^Under “Soonest expiry”, at /);
  });

  it('is one set of figures in a line and in the table below it', () => {
    for (const rows of [AGAINST_ALL, BOUGHT, [soon, LATER], [LATER, LATEST]]) {
      const { line, body } = told(rows).compare;
      const cells = body?.table?.rows.flatMap(({ cells: [least] }) => least ?? []) ?? [];
      const figures = (text: string) => [...text.matchAll(/\$([\d.]+)/g)].map(([, each]) => Number(each));
      const all = cells.flatMap(figures);
      expect(figures(line)).toEqual([Math.min(...all), Math.max(...all)]);
      expect(line).not.toMatch(/ or .* to | to .* or /);
    }
  });

  it('allows for a grant that ends a day early, and says so beside the last day to use it', () => {
    const { advice } = told([soon, LATER]).lasts;
    const [, spend = '', until] =
      /^To lose nothing.*, spend \$([\d.]+) a day until (.+)\.$/.exec(advice) ?? [];
    expect(until).toBeTruthy();
    // Of the last day itself it needs nothing: 12.34 by Nov 30.
    expect(Number(spend) * 7.42).toBeGreaterThanOrEqual(12.34);
    expect(told([soon, LATER], '0.2').compare.body?.sentences.join(' ')).toContain(
      'A daily spend without loss allows for a grant that ends a day early.',
    );
  });
});
