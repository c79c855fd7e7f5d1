import { beforeAll, describe, expect, it } from 'vitest';
import { whatWasFound } from '../../../lib/page/found.ts';
import { foundSentences } from '../../../lib/words/no-figures.ts';
import type { Words } from '../../../lib/words/words.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import { GRANTS_HEADERS, tableOf } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

function found(html: string) {
  document.body.innerHTML = html;
  return whatWasFound(document.body);
}

const said = (html: string) => foundSentences(found(html), words);
const NO_EXPIRY = tableOf(
  SIX_GRANTS.map((row) => row.slice(0, 3)),
  GRANTS_HEADERS.slice(0, 3),
);

describe('what was found on a page', () => {
  it('names headings, and tables with their columns, rows and what they lack', () => {
    expect(found(`<h1>Billing</h1><h2>Credit <b>Grants</b></h2><h2></h2>${NO_EXPIRY}`)).toEqual({
      headings: ['Billing', 'Credit Grants'],
      tables: [{ headers: ['Received', 'State', 'Balance'], rows: 6, missing: ['expires'] }],
      fractions: 6,
    });
  });

  it('counts only rows of figures, below the row whose words it knows', () => {
    const table = `<table><tr><th colspan="4">Acme</th></tr><tr><td>Received</td><td>Expires</td></tr>
      <tr><td>Nov 2, 2026</td><td>Mar 1, 2027</td></tr></table>`;
    expect(found(table).tables).toEqual([
      { headers: ['Received', 'Expires'], rows: 1, missing: ['state', 'balance'] },
    ]);
  });

  it('counts each fraction once, over however many elements it is written', () => {
    const page = `<p>$3.93 / $69.00</p><p><b>$1.00</b> <span>/ <i>$2.00</i></span></p><div><span>$5/$6</span></div>
      <p>12/24/2026</p><script>"$1 / $2"</script><p>$7 / €8</p>`;
    expect(found(page).fractions).toBe(3);
  });
});

describe('what was found, in words', () => {
  it('says what is there and what is missing', () => {
    expect(said(`<h1>Billing</h1><h2>Credit Grants</h2>${NO_EXPIRY}`)).toEqual([
      'Headings on the page: “Billing” and “Credit Grants”.',
      'A table with 6 rows and these columns: “Received”, “State”, and “Balance”. Missing: the expiry date.',
      '6 amounts written as “left / granted”.',
    ]);
  });

  it('says that there is no table, or one without headers', () => {
    expect(said('<p>Hello</p>')).toEqual(['There is no table.']);
    expect(said('<table><tr><td>1</td></tr></table>')[0]).toMatch(
      /^A table with 1 row and no column headers\. Missing: .*received, .*used, .*left, and .*expiry date\.$/,
    );
  });

  it('quotes no more than it takes to recognise a page', () => {
    const headings = Array.from({ length: 90 }, (_, at) => `<h2>${at} ${'long '.repeat(90)}</h2>`).join('');
    const sentences = said(headings + NO_EXPIRY.repeat(50));
    expect(sentences.length).toBeLessThan(10);
    for (const sentence of sentences) expect(sentence.length).toBeLessThan(500);
  });
});
