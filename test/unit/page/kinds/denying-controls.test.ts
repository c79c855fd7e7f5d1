import { describe, expect, it } from 'vitest';
import { analysisOf, around, OF_TWO_ROWS, spendableOn, TWO_ROWS } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

/** What can be spent in any case, in micro-dollars. An unknown control alone leaves it as it is: there may only be more. */
function certainOn(html: string): number | undefined {
  const analysis = analysisOf(html);
  return analysis && 'totals' in analysis ? analysis.totals.spendable.atLeast : undefined;
}

describe('a control beside the list whose name denies the figures leaves nothing certain', () => {
  it.each([
    '<details><summary>Clawbacks pending (1): −$4.00</summary><p>Taken soon</p></details>',
    '<button type="button">Corrections: -$12.50</button>',
    '<button type="button" aria-label="Adjustments $−3.00">…</button>',
    '<label><input type="radio" checked> Card only (grants rest and cannot be drawn while this is chosen)</label>',
    '<label><input type="checkbox" checked> These credits cannot be used until it is switched off</label>',
    '<button type="button">These credits are frozen by your administrator for now</button>',
  ])('%s', (control) => {
    expect(certainOn(around('', control))).toBe(0);
  });

  it.each([
    '<button type="button">Add to credit balance</button>',
    '<button type="button">Download CSV</button>',
    '<a href="/docs/billing">Learn more about credit grants</a>',
  ])('%s does not', (control) => {
    expect(spendableOn(around('', control))).toBe(OF_TWO_ROWS);
  });
});

describe('what stands beside the day in a Received cell', () => {
  const withNote = (note: string) =>
    around(
      '',
      '',
      tableOf(
        TWO_ROWS.map(([received, ...others], at) => [
          at ? `${received} ${note}` : (received ?? ''),
          ...others,
        ]),
      ),
    );

  it.each([
    '⇄ Moving to organization Fabrikam, started Nov 26',
    'Lent to the Fabrikam team till it hires',
    'Counts towards the Umbrella pool since Monday',
  ])('leaves what can be spent open: %s', (note) => {
    expect(spendableOn(withNote(note))).toBe('open');
  });

  it.each(['(UTC)', 'by Ada', 'via a code'])('costs nothing but the category: %s', (note) => {
    expect(spendableOn(withNote(note))).toBe(OF_TWO_ROWS);
  });
});
