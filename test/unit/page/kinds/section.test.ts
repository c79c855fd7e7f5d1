import { describe, expect, it } from 'vitest';
import { analysisOf, around, OF_TWO_ROWS, spendableOn, TWO_ROWS } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

/** What can be spent in any case, in micro-dollars. */
function leastOn(html: string): number | undefined {
  const analysis = analysisOf(html);
  return analysis && 'totals' in analysis ? analysis.totals.spendable.atLeast : undefined;
}

const LIST = tableOf(TWO_ROWS);

describe('what stands below a deeper heading of the section, and denies something of the grants', () => {
  it.each([
    '<h4>Remarks</h4><p>No. 2: disputed by the payer, blocked.<br>No. 1: for the April survey.</p>',
    '<h3>Notes</h3><ul><li>Row 1: frozen by the sponsor.</li></ul>',
    '<h5>Small print</h5><p>All credits on this page are suspended.</p>',
    '<h3>Footnotes</h3><h4>To the list</h4><p>2 – withheld by the bank.</p>',
    '<div role="heading" aria-level="4">Status</div><p>Credit balances are not available for now.</p>',
  ])('leaves what can be spent open: %s', (behind) => {
    expect(spendableOn(around('', behind))).toBe('open');
  });

  it.each([
    '<h3>FAQ</h3><p>Expired credits cannot be used.</p>',
    '<h3>Your projects</h3><p>The project Apollo is archived.</p>',
    '<h3>Invoices</h3><p>No. 2: cancelled.</p>',
    '<h2>Accounts</h2><p>Credits of the account of Umbrella are frozen.</p>',
    '<h4>API keys</h4><p>Your key was revoked by an owner of the account.</p>',
  ])('costs nothing if it speaks of something else: %s', (behind) => {
    expect(spendableOn(around('', behind))).toBe(OF_TWO_ROWS);
  });
});

describe('another table of the section without a heading of its own', () => {
  it.each([
    '<table><tr><td>Xxx 0, 0000</td><td>Xxxxxxxxx</td><td>$00.00 / $00.00</td></tr></table>',
    '<table><tr><td>To be taken back</td><td>$4.10</td></tr></table>',
    '<div role="table"><div role="row"><div role="cell">Corrections</div><div role="cell">-$2.00</div></div></div>',
    '<table><caption>Still to come off</caption><tr><td>Usage of the last two days</td><td>$1.30</td></tr></table>',
    '<table><thead><tr><th>Day</th><th>Held</th></tr></thead><tbody><tr><td>Nov 2</td><td>$9.00</td></tr></tbody></table>',
  ])('leaves what can be spent open where it holds other amounts: %s', (table) => {
    expect(spendableOn(around('', table))).toBe('open');
    expect(spendableOn(around(table))).toBe('open');
  });

  it.each([
    '<h3>Invoices</h3><table><tr><td>Nov 2</td><td>$20.00</td></tr></table>',
    '<table><caption>Invoices</caption><tr><td>Nov 2</td><td>$20.00</td></tr></table>',
    '<table><thead><tr><th>Invoice</th><th>Sum</th></tr></thead><tbody><tr><td>A-1</td><td>$9.00</td></tr></tbody></table>',
    '<table aria-label="Rate limits"><tr><td>gpt</td><td>$3.00</td></tr></table>',
    '<table><tr><td>Ada</td><td>Owner</td></tr></table>',
  ])('costs nothing if it is of something else: %s', (table) => {
    expect(spendableOn(around('', table))).toBe(OF_TWO_ROWS);
  });
});

describe('a strip above the first heading of the page', () => {
  const below = (strip: string) => `<div>${strip}</div><main><h2>Credit grants</h2>${LIST}</main>`;

  it.each([
    '● Known incident · Some credit balances are shown too high since 06:00 UTC.',
    '⟳ Sync is failing. Balances last updated Sep 2, 2026 (87 days ago); usage after that is not deducted.',
    'Credit grants of partners arrive twice in this list today.',
    'We are moving balances to the new ledger until Friday.',
    'Half of your credits went to Umbrella.',
  ])('leaves what can be spent open if it says what is wrong with the figures: %s', (strip) => {
    expect(spendableOn(below(strip))).toBe('open');
  });

  it.each([
    'Refer a friend and get $5.00 of credits.',
    'New: see your usage by project.',
    'All systems operational',
    'Credits expire one year after purchase.',
    'Need more credits?',
  ])('costs nothing if it invites or says what is known: %s', (strip) => {
    expect(spendableOn(below(strip))).toBe(OF_TWO_ROWS);
  });
});

describe('what stands between the title of the page and the heading of the list', () => {
  it.each([
    'Web archive · This is a saved copy, not the live page',
    'Credit balances are as of October.',
    'These are sample credits of a demo organization.',
    'Converted at the rate of today from credits in euros.',
    'All grants of this account are frozen.',
  ])('leaves what can be spent open: %s', (text) => {
    expect(spendableOn(`<h1>Billing</h1><p>${text}</p>${around('')}`)).toBe('open');
  });
});

describe('a column of its own beside the list', () => {
  it.each([
    '<p>Usage of the last 48 hours is not deducted yet.</p><p>$4.10</p>',
    '<b>Dana</b><br>The $40 one was refunded to us in cash on Nov 12, so ignore it.',
    '<p>Credits on hold: two of these.</p>',
  ])('leaves what can be spent open: %s', (text) => {
    expect(spendableOn(around('', `<aside>${text}</aside>`))).toBe('open');
  });

  it.each(['<b>Need help?</b><p>Read the docs.</p>', '<p>New audio models are here.</p>'])(
    'costs nothing: %s',
    (text) => {
      expect(spendableOn(around('', `<aside>${text}</aside>`))).toBe(OF_TWO_ROWS);
    },
  );
});

describe('a chooser of currency anywhere on the page', () => {
  const header = (chooser: string) => `<header>${chooser}</header><main>${around('')}</main>`;

  it.each([
    '<label>Display currency <select><option>USD $</option><option selected>AUD $</option></select></label>',
    '<select aria-label="Currency"><option selected>EUR (€)</option><option>USD</option></select>',
    '<button aria-haspopup="listbox" aria-label="Currency">CAD</button>',
    '<div role="combobox" aria-label="Währung">Euro €</div>',
    '<button aria-haspopup="menu">Currency: GBP</button>',
  ])('leaves what can be spent open where it is set to another one: %s', (chooser) => {
    expect(spendableOn(header(chooser))).toBe('open');
  });

  it.each([
    '<label>Currency <select><option selected>USD $</option><option>AUD $</option></select></label>',
    '<button aria-haspopup="menu">Language: English</button>',
  ])('costs nothing otherwise: %s', (chooser) => {
    expect(spendableOn(header(chooser))).toBe(OF_TWO_ROWS);
  });
});

describe('what a row offers to do with its grant', () => {
  const withButton = (name: string) =>
    around('', '', tableOf(TWO_ROWS.map((row, at) => [...row, `<button>${at ? name : 'Pause'}</button>`])));

  it.each(['Reactivate', 'Re-enable', 'Unfreeze', 'Reinstate', 'Restart', 'Unpause this grant'])(
    'leaves it open by a way back into use: %s',
    (name) => {
      expect(spendableOn(withButton(name))).toBe('open');
    },
  );

  it('costs nothing otherwise', () => {
    expect(spendableOn(withButton('Pause'))).toBe(OF_TWO_ROWS);
  });
});

describe('how often a grant may still be used', () => {
  const withColumn = (label: string, ...cells: readonly string[]) =>
    around(
      '',
      '',
      tableOf(
        TWO_ROWS.map((row, at) => [...row, cells[at] ?? '']),
        ['Received', 'State', 'Balance', 'Expires', label],
      ),
    );

  it.each([
    ['Uses left', '2 of 3', '0 of 3'],
    ['Redemptions', '1', '0'],
    ['Remaining uses', '3', '0'],
    ['Days available', '20', '0'],
    ['Unused shares', '1', '0 / 4'],
  ])('is open at none: %s', (label, ...cells) => {
    expect(spendableOn(withColumn(label, ...cells))).toBe('open');
  });

  it('costs nothing at more', () => {
    expect(spendableOn(withColumn('Uses left', '2 of 3', '1 of 1'))).toBe(OF_TWO_ROWS);
  });
});

describe('an account that is closed', () => {
  it.each([
    'This organization was closed on Nov 2, 2026. The list is kept for your records.',
    'Your account has been suspended.',
    'Unused credits were forfeited when the contract ended.',
    'The workspace is archived and read-only.',
    'Your organization Umbrella is being terminated.',
  ])('leaves what can be spent open: %s', (strip) => {
    expect(spendableOn(`<div>${strip}</div>${around('')}`)).toBe('open');
  });

  it.each(['Your API key was deactivated.', 'Unused credits expire after one year.'])(
    'is not told by what is said of other things: %s',
    (strip) => {
      expect(spendableOn(`<div>${strip}</div>${around('')}`)).toBe(OF_TWO_ROWS);
    },
  );
});

describe('words of a paragraph that stand beside a field, a label or a picture', () => {
  it.each([
    '<p><label><input type="checkbox" role="switch"> Automatic</label> <b>Off</b>: grants are kept but cannot be spent.</p>',
    '<p><output>0</output> of these credits cannot be used now.</p>',
    '<div><div>Note</div>These grants are frozen.<div>Ada</div></div>',
    '<p>Balances <del>of today</del> as of October.</p>',
    '<section><svg></svg>All amounts are withheld.<ul><li>Ada</li></ul></section>',
  ])('are read as a sentence: %s', (before) => {
    expect(spendableOn(around(before))).toBe('open');
  });
});

describe('a switch that applies the grants', () => {
  it.each([
    '<label><input type="checkbox"> Apply grants to API usage</label>',
    '<button role="switch" aria-checked="false">Use credits</button>',
    '<div role="checkbox" aria-checked="false" tabindex="0">Spend credit balance first</div>',
    '<input type="checkbox" aria-label="Enable these credits">',
    '<span role="switch" aria-checked="false" aria-label="Draw on grants"></span>',
  ])('leaves nothing certain while it is off: %s', (control) => {
    expect(leastOn(around(control))).toBe(0);
  });
});

describe('rows that are numbered', () => {
  const numbered = (header: string, ...numbers: readonly string[]) =>
    around(
      '',
      '',
      tableOf(
        TWO_ROWS.map((row, at) => [numbers[at] ?? '', ...row]),
        [header, 'Received', 'State', 'Balance', 'Expires'],
      ),
    );

  it.each([
    ['#', '1 of 7', '2 of 7'],
    ['No.', '1 / 3', '2 / 3'],
    ['', '1 von 4', '2 von 4'],
    ['#', '1', '3'],
    ['Row', '4.', '1.'],
  ])('tell of more where numbers are left out: %s', (header, ...numbers) => {
    expect(spendableOn(numbered(header, ...numbers))).toBe('open');
  });

  it.each([
    ['#', '1', '2'],
    ['#', '1 of 2', '2 of 2'],
    ['No.', '2', '1'],
    ['ID', '1', '9'],
  ])('tell of no more otherwise: %s', (header, ...numbers) => {
    expect(spendableOn(numbered(header, ...numbers))).toBe(OF_TWO_ROWS);
  });
});

describe('an amount with words in a column that nobody knows', () => {
  it.each(['⎭ $20.00 in all', 'shares $5.00 with No. 1', '$3.00 kept back', 'cap: $2.00', '$1.00 a day'])(
    'leaves what can be spent open: %s',
    (words) => {
      const rows = TWO_ROWS.map((row, at) => [...row, at ? words : '']);
      expect(
        spendableOn(around('', '', tableOf(rows, ['Received', 'State', 'Balance', 'Expires', 'Pool']))),
      ).toBe('open');
    },
  );
});

describe('an identifier with figures in it', () => {
  it.each(['org-7Hq2Lm', 'proj_a1B2c3', 'acct_4x9k2m'])('counts no rows: %s', (name) => {
    expect(spendableOn(around(`<p>${name} <button>Copy</button></p>`))).toBe(OF_TWO_ROWS);
  });

  it.each(['Seite1/2', 'Page1of2', 'Showing1-2of9', '1-2of9rows'])(
    'is not taken for a pager: %s',
    (pager) => {
      expect(spendableOn(around('', `<p>${pager}</p>`))).toBe('open');
    },
  );
});
