import { describe, expect, it } from 'vitest';
import { OF_TWO_ROWS, spendableOn } from '../../../support/kinds.ts';

const UNSURE = ['open', 'reading', 'unreadable'];
const BALANCES = ['$3.93 / $10.00', '$15.00 / $15.00'] as const;
const ENDS = ['Dec 1, 2026', 'Feb 1, 2027'] as const;

/** Two grants as cards, of which $18.93 can be spent. */
function cards(card: (balance: string, ends: string, index: number) => string, beside = ''): string {
  const all = BALANCES.map((balance, index) => card(balance, ENDS[index] ?? '', index)).join('');
  return `<h2>Credit grants</h2><div>${all}${beside}</div>`;
}
const pair = (label: string, value: string) => `<div><span>${label}</span><span>${value}</span></div>`;
const plain = (balance: string, ends: string, state = 'Available', more = '') =>
  `<article class="card">${pair('State', state)}${pair('Balance', balance)}${pair('Expires', ends)}${more}</article>`;

describe('small print on the label of a card belongs to its meaning', () => {
  it('a plain one is read', () => {
    expect(spendableOn(cards((balance, ends) => plain(balance, ends)))).toBe(OF_TWO_ROWS);
  });

  it.each([
    '<abbr title="What you have used">Balance</abbr>',
    '<span aria-label="Balance used">Balance</span>',
    '<span title="Spent of what was granted">Balance</span>',
    'Balance<span role="tooltip">How much of it you have consumed</span>',
    '<b title="verbraucht">Balance</b>',
    '<span title="in EUR">Balance</span>',
    '<span title="in €">Balance</span>',
  ])('%s', (label) => {
    const page = cards(
      (balance, ends) =>
        `<article>${pair('State', 'Available')}${pair(label, balance)}${pair('Expires', ends)}</article>`,
    );
    // $6.07 is left where the first figures are what was used.
    expect(['6.07', ...UNSURE]).toContain(spendableOn(page));
  });
});

describe('a tooltip right beside the words of a label belongs to them', () => {
  it.each([
    ['p', 'How much of the grant you have used'],
    ['li', 'Spent so far'],
    ['div', 'What was consumed of it'],
    ['span', 'Bisher verbraucht'],
    ['dd', 'Amount used, in US dollars'],
  ])('in a <%s>: %s', (tag, note) => {
    const card = (balance: string, ends: string) =>
      `<article><p>State: Available</p><${tag}>Balance <i role="tooltip">${note}</i>: ${balance}</${tag}><p>Expires: ${ends}</p></article>`;
    expect(['6.07', ...UNSURE]).toContain(spendableOn(cards(card)));
  });
});

describe('two labels before one amount are both its words', () => {
  it.each([
    ['Balance', '<span class="sr-only">Spent</span>'],
    ['Balance', '<small>Used</small>'],
    ['Balance', '<span hidden="">x</span><i>Consumed</i>'],
    ['剩余余额', '<span>已使用</span>'],
    ['Used', '<span>Balance</span>'],
  ])('%s %s', (label, caption) => {
    const page = cards((balance, ends) => plain(balance, ends).replace('Balance', label));
    const captioned = page.replaceAll(/\$(3\.93|15\.00) \//g, (all) => `${caption} ${all}`);
    expect(['6.07', ...UNSURE]).toContain(spendableOn(captioned));
  });
});

describe('words behind a figure, in the part that its label begins, are its own', () => {
  it.each([
    '<p>Balance: <span>$$</span> <small>utilisé</small></p>',
    '<p>Balance: $$ <small>verbraucht</small></p>',
    '<div>Balance <b>$$</b> <i>so far gone</i></div>',
    '<li>Balance: <b>$$</b><em>consumed</em></li>',
    '<p><abbr title="What you have used">Balance</abbr>: </p><div><span>$$</span></div>',
    '<p>Balance: <span>Balance</span><span title="so far gone">$$</span></p>',
  ])('%s', (pairOf) => {
    const card = (balance: string, ends: string) =>
      `<article><p>State: Available</p>${pairOf.replace('$$', () => balance)}<p>Expires: ${ends}</p></article>`;
    expect(['6.07', ...UNSURE]).toContain(spendableOn(cards(card)));
  });

  it.each([
    '<p>Balance: <span>$$</span> <button>Details</button></p>',
    '<p>Balance: $$ <a href="#">Copy</a></p>',
    '<p>Balance: <span title="Shown in US dollars">$$</span></p>',
  ])('but controls and known notes are not: %s', (pairOf) => {
    const card = (balance: string, ends: string) =>
      `<article><p>State: Available</p>${pairOf.replace('$$', () => balance)}<p>Expires: ${ends} <a href="#">Details</a></p></article>`;
    expect(spendableOn(cards(card))).toBe(OF_TWO_ROWS);
  });

  it.each([
    '<s>Jan 1, 2027</s> Dec 1, 2026',
    '<span>Jan 1, 2027</span> <small>Dec 1, 2026</small>',
    '<b>Dec 1, 2026</b> <i>extended</i>',
  ])('a day with others behind it is none: %s', (ends) => {
    const card = (balance: string) => `<article><p>Balance: ${balance}</p><p>Expires: ${ends}</p></article>`;
    expect(UNSURE).toContain(spendableOn(cards(card)));
  });
});

describe('two amounts under labels of one column are neither of them what it says', () => {
  it.each([
    ['剩余余额', 'Left'],
    ['Left', 'Remaining'],
    ['Credit left', 'Amount remaining'],
    ['Remaining', 'Available balance'],
    ['Balance left', 'Left'],
  ])('%s and %s', (one, other) => {
    const card = (balance: string, ends: string) =>
      `<article><p>State: Available</p><p>${one}: ${balance}</p><p>Expires: ${ends}</p><p>${other}: $6.07</p></article>`;
    expect(UNSURE).toContain(spendableOn(cards(card)));
    const agreeing = (balance: string, ends: string) =>
      `<article><p>State: Available</p><p>${one}: ${balance}</p><p>Expires: ${ends}</p><p>${other}: ${balance.split(' / ')[0]}</p></article>`;
    expect(spendableOn(cards(agreeing))).toBe(OF_TWO_ROWS);
  });
});

describe('a unit in the label of an amount is its own', () => {
  it.each(['Balance (€)', 'Balance in CAD', 'Balance (credits)', 'Left, EUR', 'Balance ¥'])('%s', (label) => {
    const card = (balance: string, ends: string) =>
      `<article><p>State: Available</p><p>${label}: ${balance}</p><p>Expires: ${ends}</p></article>`;
    expect(UNSURE).toContain(spendableOn(cards(card)));
  });
});

describe('a unit in a label of an amount counts also where the label is repeated without it', () => {
  it.each(['Balance (€)', 'Balance in CAD', 'Balance (credits)', 'Left, EUR', 'Balance · GBP'])(
    '%s',
    (label) => {
      const page = cards(
        (balance, ends) =>
          `<article>${pair('State', 'Available')}<div><div>${label}</div><div><span>Balance</span>${balance}</div></div>${pair('Expires', ends)}</article>`,
      );
      expect(UNSURE).toContain(spendableOn(page));
    },
  );
});

describe('a word of use behind an amount, in the part of its label, is its own', () => {
  it.each(['utilisé', 'Verbraucht', 'spent', '已使用', 'consumed so far'])('%s', (word) => {
    const card = (balance: string, ends: string) =>
      `<dl><dt>State</dt><dd>Available</dd><dt>Balance</dt><dd><span>Balance</span><b>${balance}</b> <small>${word}</small></dd><dt>Expires</dt><dd>${ends}</dd></dl>`;
    expect(['6.07', ...UNSURE]).toContain(spendableOn(cards(card)));
  });
});

describe('a word between an amount and its stroke, in a part of its own, is the amount’s', () => {
  const terms = (label: string, word: string) => (balance: string, ends: string) => {
    const value = balance.replace(/^(\S+) \//, `<b>$1</b> <span>${word}</span> /`);
    const pairs = [`State</dt><dd>Available`, `${label}</dt><dd>${value}`, `Expires</dt><dd>${ends}`];
    return `<dl>${pairs.map((each) => `<div><dt>${each}</dd></div>`).join('')}</dl>`;
  };
  it.each([
    ['Remaining', 'used'],
    ['剩余余额', '已使用'],
    ['Balance', 'spent'],
    ['Credit left', 'consumed'],
    ['Balance', 'Used'],
    ['剩余额度', '已用'],
  ])('%s: %s says that it was used', (label, word) => {
    expect(['6.07', ...UNSURE]).toContain(spendableOn(cards(terms(label, word))));
  });

  it.each(['left', 'remaining', '剩余'])('%s says that it is left', (word) => {
    expect([OF_TWO_ROWS, ...UNSURE]).toContain(spendableOn(cards(terms('Balance', word))));
  });
});

describe('a label of use that is none of a column, before the label of an amount, is its word too', () => {
  it.each(['Drawn', 'Consumption', 'Verbraucht', 'Amount spent so far', 'Redeemed already'])(
    '%s',
    (label) => {
      const terms = (balance: string, ends: string) =>
        `<dl><dt>State</dt><dd>Available</dd><dt>${label}</dt><dd><span>Balance</span>${balance}</dd><dt>Expires</dt><dd>${ends}</dd></dl>`;
      expect(['6.07', ...UNSURE]).toContain(spendableOn(cards(terms)));
    },
  );
});

describe('a further day under another word for the start or the end makes neither of them certain', () => {
  it.each([
    ['Starts', '<time datetime="2026-12-20">Dec 20, 2026</time>'],
    ['Starts', 'Dec 20, 2026'],
    ['Start date', 'Dec 20, 2026'],
    ['Valid until', 'Nov 20, 2026'],
    ['Expiration date', '<time datetime="2026-11-20">Nov 20, 2026</time>'],
  ])('%s: %s', (label, day) => {
    const card = (balance: string) =>
      `<dl><dt>Received</dt><dd><time datetime="2025-11-04">Nov 4, 2025</time></dd><dt>Balance</dt><dd>${balance}</dd><dt>Expires</dt><dd><time datetime="2026-12-25">Dec 25, 2026</time></dd><dt>${label}</dt><dd>${day}</dd></dl>`;
    expect(UNSURE).toContain(spendableOn(cards(card)));
  });
});

describe('a card without an end is a grant', () => {
  const endless = (html: string) => cards((balance, ends) => plain(balance, ends), html);
  it.each([
    `<article class="card">${pair('State', 'Available')}${pair('Balance', '$9.00 / $9.00')}</article>`,
    '<article class="card"><p>Available</p><p>$9.00 / $9.00</p></article>',
    '<article class="card"><b>$9.00 / $9.00</b> <i>Available</i></article>',
    '<article class="card"><span>$9.00</span><span>Available</span></article>',
    `<article class="card">${pair('Status', 'Available')}<p>$9.00 of $9.00</p></article>`,
  ])('%s', (html) => {
    expect(spendableOn(endless(html))).not.toBe(OF_TWO_ROWS);
  });
});

describe('what stands beside a lone card belongs to the list', () => {
  it.each([
    '<div>Loading failed. <button>Retry</button></div>',
    '<div role="status">Loading more…</div>',
    '<button>Show 3 more</button>',
    '<span>1–1 of 3</span>',
    '<p>Total: 7</p>',
    '<progress></progress>',
  ])('%s', (beside) => {
    const page = `<h2>Credit grants</h2><div>${plain('$3.93 / $10.00', 'Dec 1, 2026')}${beside}</div>`;
    expect(UNSURE).toContain(spendableOn(page));
  });
});

describe('words beside a State word of a card are its own', () => {
  it.each([
    'Available <small>Clawed back</small>',
    '<span>Available</span><small>on review</small>',
    '<s>Available</s> <b>Voided</b>',
    '<span>Available</span> <em>from next year</em>',
    '<span title="Frozen">Available</span>',
  ])('%s', (state) => {
    const page = cards((balance, ends, index) => plain(balance, ends, index === 0 ? state : 'Available'));
    expect(UNSURE).toContain(spendableOn(page));
  });
});

describe('a key that all cards share is none', () => {
  it.each(['id="grant"', 'id="0"', 'aria-rowindex="1"', 'data-index="0"', 'id="card" data-index="1"'])(
    '%s',
    (key) => {
      const alike = plain('$15.00 / $15.00', 'Feb 1, 2027').replace('<article', `<article ${key}`);
      const other = plain('$3.93 / $10.00', 'Dec 1, 2026').replace('<article', `<article ${key}`);
      const told = spendableOn(`<h2>Credit grants</h2><div>${other}${alike}${alike}</div>`);
      expect(['33.93', ...UNSURE]).toContain(told);
    },
  );
});

describe('cents raised beside the dollars make no amount of a card', () => {
  it.each([
    '$3<sup>93</sup> / $10<sup>00</sup>',
    '$3<span style="vertical-align:super">93</span> / $10<span style="vertical-align:super">00</span>',
    '$3<small>93</small> / $10<small>00</small>',
    '<b>$3</b><i>93</i> / <b>$10</b><i>00</i>',
    'USD 3<sup>93</sup> / USD 10<sup>00</sup>',
    '<span>$</span><span>3</span><span>93</span> / $10',
  ])('%s', (raised) => {
    const page = cards((balance, ends, index) => plain(index === 0 ? raised : balance, ends));
    expect(UNSURE).toContain(spendableOn(page));
  });
});

describe('a card says how many there are, or stands there once more for the eye alone', () => {
  it.each(['Grant 1 of 5', '1 of 3', 'Gutschrift 2 von 4', 'Card 1 / 3', 'Crédit 1 sur 6'])('%s', (words) => {
    expect(UNSURE).toContain(
      spendableOn(cards((balance, ends) => plain(balance, ends, 'Available', `<p>${words}</p>`))),
    );
  });

  it('of two it is 1 of 2', () => {
    const card = (balance: string, ends: string, index: number) =>
      plain(balance, ends, 'Available', `<p>${index + 1} of 2</p>`);
    expect(spendableOn(cards(card))).toBe(OF_TWO_ROWS);
  });

  it('counts a copy that nobody hears once', () => {
    const [balance = '', ends = ''] = [BALANCES[0], ENDS[0]];
    const copy = plain(balance, ends).replace('<article', '<article aria-hidden="true"');
    expect(spendableOn(cards((one, end) => plain(one, end), copy))).toBe(OF_TWO_ROWS);
  });
});

describe('a word of use behind an amount is its own, whatever stands next in capitals', () => {
  it.each([
    'EXPIRES: 2026-12-01',
    'EXPIRES ON: 2026-12-01',
    'EXPIRY DATE: 2026-12-01',
    'VALID UNTIL: 2026-12-01',
    'EXPIRATION 2026-12-01',
  ])('%s', (end) => {
    const card = (used: string, expires: string) =>
      `<li><p>STATE: Available</p><p>BALANCE: <span>${used}</span> <small>used</small></p><p>${expires}</p></li>`;
    const both = [card('$6.07 / $10.00', end), card('$0.00 / $15.00', end.replace('2026-12', '2027-02'))];
    expect(spendableOn(`<h2>Credit grants</h2><ul>${both.join('')}</ul>`)).toBe(OF_TWO_ROWS);
  });
});

describe('a card may say its State word as a heading', () => {
  it.each([
    ['li', 'h4'],
    ['article', 'h3'],
    ['li', 'h5'],
  ])('%s with %s', (tag, heading) => {
    const card = (balance: string, ends: string) =>
      `<${tag}><${heading}>Available</${heading}><dl>${pair('Balance', balance)}${pair('Expires', ends)}</dl><p>ID CG-1 <button aria-label="Copy ID">⧉</button></p></${tag}>`;
    expect(spendableOn(cards(card))).toBe(OF_TWO_ROWS);
  });
});
