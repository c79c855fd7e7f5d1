import { describe, expect, it } from 'vitest';
import type { GrantsAnalysis } from '../../../lib/analysis/analysis.ts';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { accountForecast } from '../../../lib/analysis/insight/account-forecast.ts';
import { readingOf } from '../../../lib/analysis/insight/series.ts';
import { analysePage } from '../../support/analysis.ts';
import { doubtedPage as page, DOUBTED_ROWS as ROWS, STRANGE } from '../../support/doubted.ts';
import { type RowTexts, tableOf } from '../../support/page.ts';

function analysed(html: string, settled: readonly string[] = []): GrantsAnalysis {
  const analysis = analysePage(html, { ...NO_CHOICES, settled });
  return analysis && 'grants' in analysis ? analysis : expect.fail();
}

const claimsOn = (html: string) => analysed(html).issues.flatMap(({ claim }) => claim ?? []);
const keysOn = (html: string) => claimsOn(html).map(({ key }) => key);

describe('a control that nobody knows', () => {
  it('leaves a least figure, beside which stands what the rows add up to', () => {
    const { status, totals, issues } = analysed(page(STRANGE));
    expect(status).toBe('partial');
    expect(totals).toMatchObject({ spendable: { atLeast: 21_330_000, atMost: null }, asShown: 21_330_000 });
    expect(issues.map(({ code, claim }) => [code, claim?.says, claim?.saidBy])).toEqual([
      ['doubt-control', 'extent', null],
    ]);
  });

  it('changes no figure once the user has said that these are all grants', () => {
    const { status, totals, issues } = analysed(page(STRANGE), keysOn(page(STRANGE)));
    expect(status).toBe('ok');
    expect(totals.spendable).toEqual({ atLeast: 21_330_000, atMost: 21_330_000 });
    expect(issues).toMatchObject([{ severity: 'info', claim: { saidBy: 'user' } }]);
  });
});

describe('a total of nobody knows what, which the rows do not add up to', () => {
  it.each(['Total', 'Sum', 'Grand total', 'Overall total:', 'Total (USD)'])('%s', (label) => {
    const html = page(`<p>${label} $50.00</p>`);
    expect(claimsOn(html).map(({ says }) => says)).toEqual(['not-about-grants']);
    const settled = analysed(html, keysOn(html));
    expect(settled).toMatchObject({ status: 'ok', headline: null });
    // It changes no figure, so that the figures are evidence and can be forecast.
    expect(readingOf(analysed(html))).toBeUndefined();
    expect(readingOf(settled)).toBeDefined();
    expect(accountForecast(settled, [], '1').kind).toBe('known');
  });
});

describe('what the user has said', () => {
  const settled = keysOn(page(STRANGE));
  const saidOn = (html: string) => analysed(html, settled).issues.map(({ claim }) => claim?.saidBy ?? null);

  it('holds where the page draws or sorts the same rows anew', () => {
    expect(saidOn(page(STRANGE))).toEqual(['user']);
    expect(saidOn(page(STRANGE, ROWS.toReversed()))).toEqual(['user']);
    const written = [['November 2, 2026', ...(ROWS[0] ?? []).slice(1)], ...ROWS.slice(1)];
    expect(saidOn(page(STRANGE, written))).toEqual(['user']);
  });

  it.each<[change: string, rows: readonly RowTexts[]]>([
    ['a row more', [...ROWS, ['Oct 1, 2026', 'Available', '$1.00 / $1.00', 'Feb 1, 2027']]],
    ['a row less', ROWS.slice(1)],
    ['another balance', [['Nov 2, 2026', 'Available', '$4.00 / $5.00', 'Mar 1, 2027'], ...ROWS.slice(1)]],
    ['another State word', [['Nov 2, 2026', 'Expired', '$5.00 / $5.00', 'Mar 1, 2027'], ...ROWS.slice(1)]],
    ['another expiry', [['Nov 2, 2026', 'Available', '$5.00 / $5.00', 'Mar 2, 2027'], ...ROWS.slice(1)]],
    ['another start', [['Nov 3, 2026', 'Available', '$5.00 / $5.00', 'Mar 1, 2027'], ...ROWS.slice(1)]],
    ['the same row twice', [...ROWS, ...ROWS.slice(0, 1)]],
  ])('lapses with %s', (_, rows) => {
    expect(saidOn(page(STRANGE, rows))).not.toContain('user');
    expect(analysed(page(STRANGE, rows), settled).status).toBe('partial');
  });

  it('lapses where the words are others, and says nothing of a further control', () => {
    expect(saidOn(page('<button>Rearrange rows of blocks</button>'))).toEqual([null]);
    const both = analysed(page(`${STRANGE}<button>Unfold the blanks</button>`), settled);
    expect(both.status).toBe('partial');
    expect(both.issues.map(({ severity }) => severity).toSorted()).toEqual(['info', 'warning']);
  });
});

describe('nothing can be said against the page itself', () => {
  it.each([
    ['a count of more grants', '<p>Showing 2 of 9 grants</p>'],
    ['a pager', '<nav><button disabled>‹</button><span>1 / 3</span><button>›</button></nav>'],
    ['a button for more', '<button>Show 3 more</button>'],
    ['a failure', '<p role="alert">Some grants could not be loaded</p>'],
    ['a list at work', '<div role="status" aria-busy="true">Loading more grants…</div>'],
  ])('with %s', (_, said) => {
    const settled = keysOn(page(STRANGE));
    const { status, issues } = analysed(page(said + STRANGE), settled);
    expect(status).toBe('partial');
    expect(issues.flatMap(({ claim }) => claim ?? [])).toEqual([]);
  });

  it.each(['Total grants', 'Total credit grants:', 'Credits', 'All grants', 'Sum of your grants'])(
    'with a total of the grants by its own words, which the rows do not add up to: %s',
    (label) => {
      expect(analysed(page(`<p>${label} $50.00</p>`)).issues).toMatchObject([
        { code: 'doubt-amount', text: `${label} $50.00` },
      ]);
      expect(claimsOn(page(`<p>${label} $50.00</p>${STRANGE}`))).toEqual([]);
    },
  );

  it('with a total that no sum of the rows explains', () => {
    const html = `<h1>Credit Grants</h1><p>Credit balance</p><p>$50.00</p>${tableOf(ROWS)}${STRANGE}`;
    expect(claimsOn(html)).toEqual([]);
  });

  it('with rows that stand below others, which may hold the same money again', () => {
    const tree = page('')
      .replaceAll('<tr><td>', '<tr aria-level="2"><td>')
      .replace('aria-level="2"', 'aria-level="1"');
    expect(analysed(tree).issues.map(({ code }) => code)).toContain('doubt-level');
    expect(claimsOn(tree)).toEqual([]);
  });
});
