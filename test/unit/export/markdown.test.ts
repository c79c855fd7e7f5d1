import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportFile } from '../../../lib/export/files.ts';
import { supportReport } from '../../../lib/export/support/support-report.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountOfRows } from '../../support/account.ts';
import { PROVENANCE, SIX_GRANTS } from '../../support/analysis.ts';
import { englishWords } from '../../support/words.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](https://x.example/y.png)',
  'https://x.example',
  'www.x.example',
  'a | b | c',
  '**bold** `code` &lt;b&gt;',
  '@everyone #1',
];

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** Everything that a renderer can be talked into: HTML, links by themselves, tables. */
function rendered(markdown: string): Document {
  const html = new MarkdownIt({ html: true, linkify: true }).render(markdown);
  return new DOMParser().parseFromString(html, 'text/html');
}

const cells = (table: Element | null | undefined) =>
  [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );

describe('the Markdown', () => {
  it('renders as figures, grants in a table, and the draw order', () => {
    const page = rendered(exportFile('markdown', accountOfRows(SIX_GRANTS, '$69.00'), words).content);
    const [figures, grants] = [...page.querySelectorAll('table')].map(cells);
    expect(figures).toContainEqual(['Spendable balance', '$23.93', '']);
    expect(figures).toContainEqual(['The page says: Credit balance', '$69.00', 'everything ever granted']);
    expect(grants?.[3]).toEqual([
      '3',
      'Nov 4, 2025',
      'Available',
      '$3.93',
      '$10.00',
      'Dec 1, 2026',
      'spendable',
      '$3.93',
      'Paid, a guess',
      '1',
    ]);
    expect(grants).toHaveLength(7);
    expect(page.body.textContent).toContain('“Soonest expiry” (OpenAI help article 6584194, about 2022)');
  });

  it.each(['markdown', 'text'] as const)('says no figure of a grant and no sum twice: %s', (format) => {
    const { content } = exportFile(format, accountOfRows(SIX_GRANTS, '$69.00'), words);
    const told = (amount: string) => content.split(amount).length - 1;
    expect([told('$69.00'), told('$38.00'), told('$7.07'), told('Dec 1, 2026'), told('$16.00')]).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  it('tells the total granted beside a total of the page that is a cent off', () => {
    const { content } = exportFile('markdown', accountOfRows(SIX_GRANTS, '$69.01'), words);
    expect(content).toContain('| Total granted | $69.00 |');
  });

  it.each(HOSTILE)('shows %j of the page as it is, and lets nothing of it come alive', (hostile) => {
    const account = accountOfRows([
      ['Nov 4, 2025', hostile.replaceAll('<', '&lt;'), '$1.00 / $2.00', 'Dec 1, 2026'],
    ]);
    const state = 'grants' in account.analysis ? account.analysis.grants[0]?.state : '';
    // The report to support keeps no word that it does not know, so nothing of this reaches it.
    for (const [content, shown] of [
      [exportFile('markdown', account, words).content, state],
      [supportReport(account, words).content, '(left out)'],
    ] as const) {
      const page = rendered(content);
      const links = [...page.querySelectorAll('a')].map(({ href }) => href);
      expect(links.filter((href) => !href.startsWith('https://platform.openai.com/'))).toEqual([]);
      expect(page.querySelectorAll('script, img, strong, code, b')).toHaveLength(0);
      expect(
        cells(
          [...page.querySelectorAll('table')].find((table) => cells(table)[0]?.includes('State')),
        )[1]?.[2],
      ).toBe(shown);
    }
  });

  it.each([...HOSTILE, 'https://x.example/> **bold** <img src=x>\n\n# Heading', 'javascript:alert(1)'])(
    'lets nothing come alive of a report that says it was read on %j',
    (url) => {
      const account = accountOfRows(SIX_GRANTS);
      const analysis = { ...account.analysis, provenance: { ...PROVENANCE, url } };
      const page = rendered(exportFile('markdown', { ...account, analysis }, words).content);
      const links = [...page.querySelectorAll('a')].map(({ href }) => href);
      expect(links.filter((href) => !href.startsWith('https://x.example/'))).toEqual([]);
      expect(page.querySelectorAll('script, img, strong, code, b')).toHaveLength(0);
      expect(page.querySelectorAll('h1')).toHaveLength(1);
    },
  );

  it('says what is not known, and never nothing for it', () => {
    const { content } = exportFile(
      'markdown',
      accountOfRows([...SIX_GRANTS, ['?', 'Available', 'n/a', '?']]),
      words,
    );
    expect(content).toContain('| 7 | not known | Available | not known | not known | not known |');
    expect(content).toContain('| Spendable balance | at least $23.93 |');
  });
});

describe('the text', () => {
  it('is the summary, with every grant in place of those that are drawn', () => {
    const account = accountOfRows(SIX_GRANTS, '$69.00');
    const text = exportFile('text', account, words).content;
    for (const block of exportFile('summary', account, words).content.trim().split('\n\n'))
      expect(text).toContain(block.startsWith('Draw order') ? block.split('\n')[0] : block);
    expect(text).toContain(
      '\n1. Row 3, use it by Nov 30, 2026 (UTC)\n2. Row 2, use it by Jan 31, 2027 (UTC)\n3. Row 1, use it by Feb 28, 2027 (UTC)\n',
    );
    expect(text).toContain(
      'Row 4: left $18.00, granted $18.00, received Feb 3, 2025, expires Jun 1, 2025, State “Expired” (expired; Promotional, a guess)',
    );
    expect(text.match(/^Row \d+: /gm)).toHaveLength(6);
  });
});
