import { beforeEach, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { accountEvidence } from '../../../lib/analysis/insight/account-evidence.ts';
import { evidenceView } from '../../../lib/words/index.ts';
import { daysOn, memoryOf, newBrowser, onlyOne, readingOfRows } from '../../support/memory.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

beforeEach(newBrowser);

const dollars = (amount: number) => `$${amount.toFixed(2)}`;

/** What the page shows on a day; the user says that the first grant is promotional and the second one bought. */
function readingOn(day: number, gift: number, bought: number) {
  const rows: readonly RowTexts[] = [
    ['Oct 9, 2026', 'Available', `${dollars(gift)} / $60.00`, 'Feb 1, 2027'],
    ['Nov 4, 2026', 'Available', `${dollars(bought)} / $50.00`, 'Dec 1, 2027'],
  ];
  const basis = readingOfRows(day, rows);
  const analysis = analyse(basis);
  const [first = '', second = ''] = analysis && 'identities' in analysis ? analysis.identities : [];
  const categories = [
    [first, 'promotional'],
    [second, 'paid'],
  ] as const;
  return { ...basis, choices: { ...basis.choices, categories } };
}

/** What the kept readings say of the rules. */
async function told(readings: readonly ReturnType<typeof readingOn>[]) {
  const { series } = await onlyOne(await memoryOf(...readings));
  const last = analyse(readings.at(-1) ?? expect.fail());
  if (!last || !('grants' in last)) return expect.fail('The rows give no figure.');
  const evidence = accountEvidence(last, series);
  const view = evidenceView(evidence, last, 'soonest-expiry', await englishWords());
  return { evidence, text: JSON.stringify(view) };
}

const SOONEST = [0, 2, 4, 6].map((day) => readingOn(day, 40 - day, 50));
const CHANGED = [8, 10, 12].map((day) => readingOn(day, 34, 56 - day));

it('tells since when another rule fits, and which fitted before, where readings on both sides show it', async () => {
  const { evidence, text } = await told([...SOONEST, ...CHANGED]);
  if (evidence.kind !== 'judged') return expect.fail('The readings are in doubt.');
  const { change, windows } = evidence.evidence;
  expect(change && windows[change.windowIndex]).toMatchObject({
    from: Date.parse(daysOn(6)),
    until: Date.parse(daysOn(8)),
  });
  expect(change?.before).toContain('soonest-expiry');
  expect(change?.after).toContain('paid-first');
  expect(change?.after).not.toContain('soonest-expiry');
  expect(text).toContain('The rule may have changed around Nov 28, 2026.');
});

it('tells of no change where one side alone is shown', async () => {
  for (const side of [SOONEST, CHANGED]) {
    newBrowser();
    const { evidence, text } = await told(side);
    expect(evidence).toMatchObject({ kind: 'judged', evidence: { change: null } });
    expect(text).not.toContain('may have changed');
  }
});
