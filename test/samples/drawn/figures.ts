import { cardsWith, type DrawnKind, HEADERS, ROWS, tableWith, withColumn } from './page.ts';

const renamed = (from: string, to: string) =>
  tableWith(
    ROWS,
    HEADERS.map((one) => (one === from ? to : one)),
  );
/** Units that are told beside the figures. */
export const UNITS: DrawnKind = {
  doubtful: {
    'in a line above': { before: '<p>$ thousands</p>' },
    'in k$': { before: '<small>in k$</small>' },
    'figures in thousands': { before: '<p>Figures in thousands</p>' },
    'in brackets': { before: '<span>(in thousands)</span>' },
    'with zeros': { before: '<span>$000s</span>' },
    'USD ’000': { before: '<span>USD ’000</span>' },
    'in a header': { list: renamed('Balance', 'Balance ($k)') },
    'in a header with zeros': { list: renamed('Balance', 'Balance, $000') },
    'in a small header': { list: renamed('Balance', 'Balance <small>thousands</small>') },
    'below the list': { behind: '<p>All amounts × 1,000</p>' },
    'in the heading': { before: '<h3>$ in thousands</h3>' },
    'in a caption': { list: tableWith().replace('<table>', '<table><caption>USD thousands</caption>') },
    'in cents': { before: '<p>in US cents</p>' },
    'in millions': { before: '<p>$ m</p>' },
    'painted in the header': { style: 'th:nth-child(3)::after{content:" ($k)"}' },
  },
  plain: {
    'in dollars': { before: '<p>US dollars</p>' },
    USD: { before: '<span>USD</span>' },
    'in a header': { list: renamed('Balance', 'Balance (USD)') },
    'in UTC': { list: renamed('Expires', 'Expires (UTC)') },
    'amounts in US dollars': { behind: '<p>All amounts are in US dollars.</p>' },
  },
};

const HALVES = ROWS.map(([received = '', state = '', balance = '', expires = '']) => {
  const [dollars = '', cents = ''] = (balance.split(' / ')[0] ?? '').split('.');
  return [received, state, dollars, cents, expires];
});

/** Figures of one column that another column goes on with or speaks against. */
export const FURTHER_FIGURES: DrawnKind = {
  doubtful: {
    'cents in a column of their own': {
      list: tableWith(HALVES, ['Received', 'State', 'Left', '¢', 'Expires']),
    },
    'cents without a header': { list: tableWith(HALVES, ['Received', 'State', 'Remaining', '', 'Expires']) },
    'dollars and cents': { list: tableWith(HALVES, ['Received', 'State', 'Balance $', 'ct', 'Expires']) },
    'cents below one header': {
      list: tableWith(HALVES).replace(
        /<thead>.*<\/thead>/,
        '<thead><tr><th>Received</th><th>State</th><th colspan="2">Remaining</th><th>Expires</th></tr></thead>',
      ),
    },
    'cents with their sign': {
      list: tableWith(
        HALVES.map((row) => row.map((cell, at) => (at === 3 ? `${cell}¢` : cell))),
        ['Received', 'State', 'Left', 'Cents', 'Expires'],
      ),
    },
    'last month and today': {
      list: tableWith(withColumn(3, '$1.10', '$9.00', '$0.00'), [
        'Received',
        'State',
        'Balance',
        'Today',
        'Expires',
      ]),
    },
    'a balance of a day': {
      list: tableWith(withColumn(3, '$1.10 / $10.00', '$9.00 / $15.00', '$5.00 / $5.00'), [
        'Received',
        'State',
        'Balance',
        'As of now',
        'Expires',
      ]),
    },
    'two days': {
      list: tableWith(withColumn(3, '$1.10 / $10.00', '$9.00 / $15.00', '$5.00 / $5.00'), [
        'Received',
        'State',
        'Balance, last month',
        'Balance, today',
        'Expires',
      ]),
    },
    'a balance then': {
      list: tableWith(withColumn(2, '$1.10 / $10.00', '$9.00 / $15.00', '$5.00 / $5.00'), [
        'Received',
        'State',
        'Now',
        'Balance',
        'Expires',
      ]),
    },
    'a correction': {
      list: tableWith(withColumn(3, '-$2.00', '', ''), [
        'Received',
        'State',
        'Balance',
        'Correction',
        'Expires',
      ]),
    },
  },
  plain: {
    'what was paid': {
      list: tableWith(withColumn(3, '$10.00', '$15.00', '$5.00'), [
        'Received',
        'State',
        'Balance',
        'Amount paid',
        'Expires',
      ]),
    },
    'the same again': {
      list: tableWith(withColumn(3, '$3.93', '$15.00', '$5.00'), [
        'Received',
        'State',
        'Balance',
        'Left now',
        'Expires',
      ]),
    },
    'an invoice': { list: tableWith(withColumn(4, '10042', '10051', '10060'), [...HEADERS, 'Invoice']) },
    'a number': { list: tableWith(withColumn(0, '1', '2', '3'), ['#', ...HEADERS]) },
    'a tax': { list: tableWith(withColumn(4, '$1.90', '$2.85', '$0.95'), [...HEADERS, 'Tax']) },
  },
};

/** A day of numbers alone, so many months from now; its day of the month may be a month too. */
function numeric(months: number, day: number, order: 'dmy' | 'mdy'): string {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() + months, day);
  const [year = '', month = ''] = date.toISOString().split('-');
  const two = String(day).padStart(2, '0');
  return [...(order === 'dmy' ? [two, month] : [month, two]), year.slice(2)].join('/');
}

/** The list with such days, below headers that say something of their order. */
function dated(note: string, order: 'dmy' | 'mdy', odd = '', otherNote = note): string {
  const rows = ROWS.map(([, state = '', balance = ''], nth) => {
    const [start, end] = [-9 - nth, nth < 2 ? 3 + nth : -2];
    return [
      numeric(start, 7, order),
      state,
      balance,
      odd !== '' && nth === 0 ? odd : numeric(end, 8 + nth, order),
    ];
  });
  return tableWith(rows, [`Received${note}`, 'State', 'Balance', `Expires${otherNote}`]);
}

const THE_31ST = `${new Date().getUTCFullYear() + 1}`.slice(2);

/** Days of two digits whose order the header tells. */
export const DAY_ORDERS: DrawnKind = {
  doubtful: {
    'a day that is none in this order': { list: dated(' (DD/MM/YY)', 'dmy', `12/31/${THE_31ST}`) },
    'a day that is none in the other': { list: dated(' (MM/DD/YY)', 'mdy', `31/12/${THE_31ST}`) },
    'two orders': { list: dated(' (MM/DD/YY)', 'dmy', '', ' (DD/MM/YY)') },
    'German and English': { list: dated(' (MM/DD/YY)', 'dmy', '', ' (TT/MM/JJ)') },
    'year first, and days that are not': { list: dated(' (YYYY-MM-DD)', 'dmy', `31/12/${THE_31ST}`) },
  },
  plain: {
    'day first': { list: dated(' (DD/MM/YY)', 'dmy') },
    'month first': { list: dated(' (MM/DD/YY)', 'mdy') },
    'day first in small print': { list: dated(' <small>dd/mm/yy</small>', 'dmy') },
  },
};

const box = (attributes: string) => `<input type="checkbox" ${attributes}>`;

/** Boxes that are ticked, and signs that stand for words. */
export const TICKS: DrawnKind = {
  doubtful: {
    blocked: {
      list: tableWith(withColumn(4, box('checked disabled'), box('disabled'), box('disabled')), [
        ...HEADERS,
        'Blocked',
      ]),
    },
    'blocked by script': {
      list: tableWith(withColumn(4, box('class="t"'), box(''), box('')), [...HEADERS, 'Blocked']),
      behind: '<script>document.querySelector(".t").checked = true</script>',
    },
    'not usable': {
      list: tableWith(withColumn(4, box(''), box('checked'), box('checked')), [...HEADERS, 'Usable']),
    },
    'a switch that is off': {
      list: tableWith(
        withColumn(
          4,
          '<span role="switch" aria-checked="false"></span>',
          '<span role="switch" aria-checked="true"></span>',
          '<span role="switch" aria-checked="true"></span>',
        ),
        [...HEADERS, 'Enabled'],
      ),
    },
    'a box with a word of its own': {
      list: tableWith(
        withColumn(
          4,
          `<label>${box('checked')} Blocked</label>`,
          `<label>${box('')} Blocked</label>`,
          `<label>${box('')} Blocked</label>`,
        ),
        [...HEADERS, ''],
      ),
    },
    'ticks of a sign': { list: tableWith(withColumn(4, '✗', '✓', '✓'), [...HEADERS, 'Usable']) },
    'a sign in one row': { list: tableWith(withColumn(4, '🔒', '', ''), [...HEADERS, '']) },
    'a word that nobody knows': {
      list: tableWith(withColumn(4, box('checked'), box(''), box('')), [...HEADERS, 'Lien']),
    },
    'a tick in a card': {
      list: cardsWith().replace('</li>', `<label>${box('checked disabled')} Blocked</label></li>`),
    },
    'yes and no': { list: tableWith(withColumn(4, 'No', 'Yes', 'Yes'), [...HEADERS, 'Usable']) },
  },
  plain: {
    'boxes to choose rows': {
      list: tableWith(
        withColumn(
          0,
          box('aria-label="Select row"'),
          box('aria-label="Select row"'),
          box('aria-label="Select row"'),
        ),
        ['', ...HEADERS],
      ),
    },
    'all ticked': {
      list: tableWith(withColumn(4, box('checked'), box('checked'), box('checked')), [...HEADERS, 'Usable']),
    },
    'none blocked': {
      list: tableWith(withColumn(4, box('disabled'), box('disabled'), box('disabled')), [
        ...HEADERS,
        'Blocked',
      ]),
    },
  },
};
