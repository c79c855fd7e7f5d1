import { beforeAll, describe, expect, it } from 'vitest';
import { accountFacts } from '../../../lib/account-pages/account-facts.ts';
import type { AccountPageReading, SeenPage } from '../../../lib/account-pages/reading.ts';
import { NO_CHOICES } from '../../../lib/analysis/basis.ts';
import { diagnose } from '../../../lib/blocked/diagnose.ts';
import { readError } from '../../../lib/blocked/error/read-error.ts';
import { factsOf } from '../../../lib/blocked/facts-of.ts';
import { questionsFor } from '../../../lib/blocked/questions.ts';
import { type Instant, instantOf } from '../../../lib/values/index.ts';
import { groundSentence } from '../../../lib/words/blocked/cause-words.ts';
import type { Words } from '../../../lib/words/words.ts';
import { readHtml } from '../../support/account-page.ts';
import { analysePage, PROVENANCE, pageOf } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const NOW = PROVENANCE.readAt;
const after = (days: number) => instantOf(new Date(Date.parse(NOW) + days * 24 * 60 * 60 * 1000));
const [JUST_NOW, YESTERDAY] = [2 / 24 / 60, 23 / 24].map((days) => after(-days)) as [Instant, Instant];

const NAV = '<nav><strong title="Organization">Acme</strong></nav>';
const seen = (seenAt: Instant, reading: AccountPageReading): SeenPage => ({
  seenAt,
  reading: { ...reading, organization: 'Acme' },
});
const overview = (balance: string, at: Instant) =>
  seen(at, readHtml(`${NAV}<main><p>Credit balance</p><p>${balance}</p></main>`, { page: 'overview' }));
const limits = (
  spent: string,
  budget: string,
  at: Instant,
  of: 'organization' | 'project' = 'organization',
) =>
  seen(
    at,
    readHtml(`${NAV}<main><h1>Limits</h1><p>Monthly budget</p><p>${spent} / ${budget}</p></main>`, {
      page: 'limits',
      scope: of,
    }),
  );

interface Given {
  pages?: readonly SeenPage[];
  rows?: readonly RowTexts[];
  total?: string;
  isPaid?: boolean;
  error?: string;
  now?: Instant;
}

function judged({ pages = [], rows, total, isPaid = false, error = 'insufficient_quota', now = NOW }: Given) {
  const read = (choices = NO_CHOICES) => rows && analysePage(pageOf(rows, total), choices);
  const first = read();
  const ids = first && 'identities' in first ? first.identities : [];
  const analysis = isPaid ? read({ ...NO_CHOICES, categories: ids.map((id) => [id, 'paid']) }) : first;
  const told = analysis && 'organization' in analysis ? { ...analysis, organization: 'Acme' } : null;
  const facts = factsOf({
    error: readError(error),
    analysis: told,
    account: accountFacts(pages, now),
    answers: {},
    now,
  });
  const { causes } = diagnose(facts);
  return {
    facts,
    first: causes[0]?.cause,
    of: (id: string) => {
      const { verdict, grounds } = causes.find(({ cause }) => cause === id) ?? expect.fail(id);
      return { verdict, says: grounds.map((ground) => groundSentence(words, ground)).join(' ') };
    },
  };
}

const PAID: RowTexts = ['Nov 4, 2025', 'Available', '$40.00 / $50.00', 'Dec 1, 2026'];

describe('a limit', () => {
  it('that one project has not reached says nothing of the others', () => {
    const pages = [limits('$1.00', '$50.00', JUST_NOW, 'project')];
    const { verdict, says } = judged({ pages }).of('own-limit-project');
    expect(verdict).toBe('possible');
    expect(says).toContain('$1.00 of its budget of $50.00. That of another project may be reached.');
  });

  it('is ruled out only where it was far from reached just now', () => {
    const verdict = (spent: string, budget: string, at: Instant) =>
      judged({ pages: [limits(spent, budget, at)] }).of('own-limit-organization');
    expect(verdict('$3.00', '$200.00', JUST_NOW).verdict).toBe('ruled-out');
    expect(verdict('$3.00', '$200.00', YESTERDAY)).toMatchObject({
      verdict: 'possible',
      says: expect.stringContaining('23 hours ago the page showed this: The organization has spent $3.00'),
    });
    expect(verdict('$119.50', '$120.00', YESTERDAY).verdict).toBe('possible');
    expect(verdict('$99.99', '$100.00', JUST_NOW)).toMatchObject({
      verdict: 'possible',
      says: expect.stringContaining('a few calls can reach it'),
    });
  });

  it('that is reached comes first though the page does not say that it refuses calls, and is not asked about', () => {
    const gift: RowTexts = ['Nov 4, 2026', 'Available', '$40.00 / $60.00', 'Nov 4, 2027'];
    const { first, of, facts } = judged({ pages: [limits('$20.03', '$20.00', JUST_NOW)], rows: [gift] });
    expect(first).toBe('own-limit-organization');
    expect(of('own-limit-organization').verdict).toBe('likely');
    expect(questionsFor(facts)).not.toContain('limit');
  });

  it('of a page that names another organization, or none, decides nothing', () => {
    for (const organization of ['Elsewhere', null]) {
      const { reading } = limits('$3.00', '$200.00', JUST_NOW);
      const pages = [{ seenAt: JUST_NOW, reading: { ...reading, organization } }];
      expect(judged({ pages, rows: [PAID] }).of('own-limit-organization')).toMatchObject({
        verdict: 'possible',
        says: expect.stringContaining('On a page that may be another organization’s:'),
      });
    }
  });
});

describe('a balance', () => {
  it('rules a debt out only where it was seen just now and is not nearly spent', () => {
    const verdict = (balance: string, at: Instant) =>
      judged({ pages: [overview(balance, at)] }).of('negative-balance').verdict;
    expect(verdict('$40.00', JUST_NOW)).toBe('ruled-out');
    expect(verdict('$40.00', YESTERDAY)).toBe('possible');
    expect(verdict('$0.40', JUST_NOW)).toBe('possible');
  });

  it('of nothing makes no cause likely a day later', () => {
    const at = (time: Instant) => judged({ pages: [overview('$0.00', time)] }).of('balance-spent');
    expect(at(JUST_NOW).verdict).toBe('likely');
    expect(at(YESTERDAY)).toMatchObject({
      verdict: 'possible',
      says: '23 hours ago the page showed this: The page’s own balance is $0.00.',
    });
  });

  it('that is a debt is not ruled out by a total of expired credit', () => {
    const rows: readonly RowTexts[] = [
      ['Nov 4, 2025', 'Available', '$0.00 / $10.00', 'Dec 1, 2026'],
      ['Feb 3, 2025', 'Expired', '$18.00 / $18.00', 'Jun 1, 2025'],
    ];
    const { of } = judged({ pages: [overview('-$0.07', JUST_NOW)], rows, total: '$18.00' });
    expect(of('negative-balance')).toMatchObject({ verdict: 'likely' });
    expect(judged({ rows, total: '$18.00' }).of('negative-balance').verdict).toBe('possible');
  });

  it('that is a debt on one page and none on another makes a debt possible', () => {
    const { of } = judged({ pages: [overview('-$0.07', JUST_NOW)], rows: [PAID], total: '$40.00' });
    expect(of('negative-balance')).toMatchObject({
      verdict: 'possible',
      says: expect.stringMatching(
        /^One page shows a balance of .\$0\.07, a debt, and another one \$40\.00\.$/,
      ),
    });
  });
});

describe('credit', () => {
  it('of two cents rules nothing out, least of all what the error names', () => {
    const rows: readonly RowTexts[] = [['Nov 4, 2025', 'Available', '$0.02 / $10.00', 'Dec 20, 2026']];
    const spent = (error: string) => judged({ rows, isPaid: true, error }).of('balance-spent');
    expect(spent('credit_balance_exhausted')).toMatchObject({ verdict: 'likely' });
    expect(spent('insufficient_quota')).toMatchObject({
      verdict: 'possible',
      says: expect.stringContaining('Only $0.02'),
    });
  });

  it('of any amount leaves open what the error names', () => {
    const { of } = judged({ rows: [PAID], isPaid: true, error: 'credit_balance_exhausted' });
    expect(of('balance-spent').verdict).toBe('possible');
    expect(judged({ rows: [PAID], isPaid: true }).of('balance-spent').verdict).toBe('ruled-out');
  });

  it('that was read months ago rules nothing out, is told with its day, and what expired since is gone', () => {
    const { of } = judged({ rows: [PAID], isPaid: true, now: after(120) });
    for (const cause of ['balance-spent', 'expired-but-counted', 'top-up-settling'])
      expect(of(cause).verdict).toBe('possible');
    expect(of('expired-but-counted').says).toBe(
      'On Nov 22, 2026 the page showed this: $40.00 was left in grants that have expired since.',
    );
    expect(of('balance-spent').says).not.toContain('can be spent');
  });

  it('of a gift that was used speaks against its not being used', () => {
    const used: RowTexts = ['Oct 9, 2026', 'Available', '$40.00 / $60.00', 'Jan 1, 2027'];
    expect(judged({ rows: [used] }).of('promotional-not-drawn')).toMatchObject({
      verdict: 'possible',
      says: expect.stringContaining('$20.00 of it was used'),
    });
  });
});

describe('grounds', () => {
  it('that say the same are told once', () => {
    const expired: RowTexts = ['Feb 3, 2025', 'Expired', '$18.00 / $18.00', 'Jun 1, 2025'];
    const gift: RowTexts = ['Oct 9, 2026', 'Available', '$25.00 / $25.00', 'Jan 1, 2027'];
    expect(
      judged({ rows: [expired] })
        .of('expired-but-counted')
        .says.match(/\$18\.00/g),
    ).toHaveLength(1);
    expect(
      judged({ rows: [gift] })
        .of('promotional-not-drawn')
        .says.match(/\$25\.00/g),
    ).toHaveLength(1);
  });
});

describe('an error without a body', () => {
  it('says that it is missing, and leaves open speed and what is no quota', () => {
    const { of, first } = judged({ error: 'Error: 429 status code (no body)' });
    expect(readError('Error: 429 status code (no body)').says).toBe('no-body');
    expect(of('not-a-quota-error').verdict).toBe('possible');
    expect(of('rate-limit')).toMatchObject({ verdict: 'possible' });
    expect(first).toBe('unknown');
  });
});
