import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BlockedPage } from '../../../components/BlockedPage.tsx';
import { sessionOf, whatIf } from '../../../entrypoints/report/what-if.ts';
import { BlockedSession } from '../../../entrypoints/shared/blocked/blocked-session.ts';
import { withCorrection } from '../../../entrypoints/shared/session.ts';
import type { Account } from '../../../lib/analysis/insight/account.ts';
import { NO_RULING } from '../../../lib/analysis/insight/ruling.ts';
import type { Correction } from '../../../lib/provider/index.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountOfRows, VERSION } from '../../support/account.ts';
import { readHtml } from '../../support/account-page.ts';
import { PROVENANCE, SIX_GRANTS } from '../../support/analysis.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(PROVENANCE.readAt) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const QUOTA =
  "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota', 'code': 'insufficient_quota'}}";
const KEY = 'sk-proj-Ab3dEf6hIj9lMn2pQr5tUv8xYz1Bc4De';

function open(account: Account | null) {
  const page = {
    fileLabel: 'file',
    fileAbout: 'about',
    refusal: '',
    unaffiliated: 'unaffiliated',
    keptLabel: 'kept',
    kept: [],
    chosen: '',
  };
  const ui = () => <BlockedPage {...session.props} page={page} onKept={vi.fn()} onFile={vi.fn()} />;
  let now = account;
  const correct = (identity: string, correction: Correction | '') => {
    now = now && whatIf(now, withCorrection(sessionOf(now, NO_RULING), identity, correction));
    return now;
  };
  const session = new BlockedSession({ account, correct }, words, VERSION, () => drawn.rerender(ui()));
  const drawn = render(ui());
  return session;
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Error message' });
const paste = (text: string) => fireEvent.input(field(), { target: { value: text } });
const shownIn = (name: string | RegExp) =>
  screen
    .queryAllByRole('list', { name, hidden: true })
    .flatMap((list) => within(list).getAllByRole('listitem', { hidden: true }))
    .map(({ dataset }) => [dataset.cause, dataset.verdict]);
/** Those to look at first, and all with those that are folded. */
const items = () => shownIn('Causes');
const allItems = () => [...items(), ...shownIn(/\d more that/), ...shownIn(/ruled out$/)];

describe('why am I blocked', () => {
  it('lists every cause, the most likely first, with what to do and links', () => {
    open(accountOfRows([['Feb 3, 2025', 'Expired', '$18.00 / $18.00', 'Jun 1, 2025']], '$18.00'));
    paste(QUOTA);
    const causes = allItems();
    expect(causes).toHaveLength(15);
    expect(items()).toHaveLength(3);
    expect(causes[0]).toEqual(['expired-but-counted', 'likely']);
    expect(causes.some(([cause]) => cause === 'unknown')).toBe(false);
    expect(causes.at(-1)?.[1]).toBe('ruled-out');
    const [first] = within(screen.getByRole('list', { name: 'Causes' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Everything that is left, $18.00, is in grants that have expired.');
    const links = within(first ?? expect.fail()).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ href }) => href)).toEqual([
      'https://platform.openai.com/settings/organization/billing/overview',
      'https://platform.openai.com/settings/organization/billing/credit-grants',
      'https://community.openai.com/t/1126488',
      'https://community.openai.com/t/572481',
    ]);
  });

  it('lets the user set a category that a verdict rests on, and follows it', () => {
    open(
      accountOfRows([
        ['Nov 4, 2025', 'Available', '$6.40 / $10.00', 'Dec 1, 2026'],
        ['Oct 9, 2026', 'Used', '$0.00 / $5.00', 'Mar 1, 2027'],
      ]),
    );
    paste(QUOTA);
    const spent = () => allItems().find(([cause]) => cause === 'balance-spent')?.[1];
    expect(spent()).toBe('possible');
    const menu = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Category of the grant in row 1' });
    const [button] = screen.getAllByRole('button', { name: 'Set what it is', hidden: true });
    fireEvent.click(button ?? expect.fail());
    expect(document.activeElement).toBe(menu);
    fireEvent.change(menu, { target: { value: 'paid' } });
    expect(spent()).toBe('ruled-out');
    expect(document.activeElement).toBe(menu);
    fireEvent.change(menu, { target: { value: '' } });
    expect(spent()).toBe('possible');
    paste('429 rate_limit_exceeded');
    expect(screen.queryByRole('combobox', { name: 'Category of the grant in row 1' })).toBeNull();
  });

  it('folds what is merely possible, and repeats no sentence that nothing is known of it', () => {
    open(null);
    paste(QUOTA);
    expect(items().map(([cause]) => cause)).toEqual(['unknown', 'balance-spent', 'expired-but-counted']);
    expect(screen.getByText('11 more that are possible')).toBeTruthy();
    expect(document.body.textContent).not.toContain('speaks for or against');
  });

  it('asks whether auto recharge may be off only where the cause is about credit', () => {
    open(accountOfRows(SIX_GRANTS, '$69.00'));
    expect(screen.queryByText(/^How long does the credit last without auto recharge/)).toBeTruthy();
    paste('429 rate_limit_exceeded');
    expect(screen.queryByText(/^How long does the credit last without auto recharge/)).toBeNull();
  });

  it.each([
    ['on', /^May I turn off auto recharge/, true],
    ['off', /^Auto recharge is off: how long/, false],
  ] as const)('speaks of auto recharge as it was seen: %s', (state, title, isKept) => {
    const session = open(accountOfRows(SIX_GRANTS, '$69.00'));
    const reading = readHtml(`<main><p>Auto recharge is ${state}</p></main>`, { page: 'overview' });
    act(() => session.takePages([{ reading, seenAt: PROVENANCE.readAt }]));
    expect(screen.queryByText(title)).toBeTruthy();
    expect(document.body.textContent.includes('Keep auto recharge on')).toBe(isKept);
  });

  it('says of an old reading that it is old, and not how long the credit lasts', () => {
    vi.setSystemTime(Date.parse(PROVENANCE.readAt) + 40 * 24 * 60 * 60 * 1000);
    open(accountOfRows(SIX_GRANTS, '$69.00'));
    expect(screen.getByText(/UTC, 40 days ago\./)).toBeTruthy();
    expect(screen.getByText(/^The figures were read 40 days ago/)).toBeTruthy();
  });

  it('says of an error without a body how to get it, and shows that calls may come too fast', () => {
    open(accountOfRows(SIX_GRANTS, '$69.00'));
    paste('Error: 429 status code (no body)');
    expect(screen.getByText(/the body with the code is missing; print/)).toBeTruthy();
    expect(items().map(([cause]) => cause)).toContain('rate-limit');
    expect(allItems()).toContainEqual(['not-a-quota-error', 'possible']);
  });

  it('tells whoever was shut out to appeal, and leaves the address in the error', () => {
    open(null);
    paste(
      '{"error":{"message":"Your access was terminated. To appeal, please contact support@openai.com.","type":"access_terminated"}}',
    );
    expect(field().value).toContain('contact support@openai.com');
    const [first] = within(screen.getByRole('list', { name: 'Causes' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('To appeal, write to support@openai.com');
    expect(document.body.textContent).not.toContain('invoice');
  });

  it('tells another provider’s quota as that', () => {
    open(null);
    paste('{"error":{"message":"Budget has been exceeded! Current cost: 0.1, Max budget: 0.0","code":400}}');
    expect(screen.getByText('This error does not come from OpenAI.')).toBeTruthy();
    expect(items()).toEqual([['not-a-quota-error', 'likely']]);
  });

  it('shows no key of what was pasted, and says what the error is', () => {
    open(null);
    paste(`OPENAI_API_KEY=${KEY}\n${QUOTA}`);
    expect(field().value).toContain('[hidden]');
    expect(document.body.innerHTML).not.toContain('Ab3dEf6');
    expect(screen.getByText(/The error says: it is about money/).textContent).toContain(
      'insufficient_quota',
    );
  });

  it('says without a reading that it has none, calls no cause likely and names the pages to open', () => {
    open(null);
    paste(QUOTA);
    expect(screen.getByText(/No page of grants was read/)).toBeTruthy();
    expect(items()[0]).toEqual(['unknown', 'possible']);
    expect(items().some(([, verdict]) => verdict === 'likely')).toBe(false);
    for (const name of ['Credit grants', 'Billing overview', 'Limits'])
      expect(screen.getAllByRole('link', { name }).length).toBeGreaterThan(0);
  });

  it('asks at most two questions at a time, and takes their answers', () => {
    open(accountOfRows(SIX_GRANTS, '$69.00'));
    paste(QUOTA);
    const key = screen.getByLabelText<HTMLSelectElement>(/^Was the key made in the organization/);
    const asked = within(screen.getByRole('group', { name: 'What only you know' }));
    expect(asked.getAllByRole('combobox')).toHaveLength(2);
    fireEvent.change(key, { target: { value: 'elsewhere' } });
    expect(items()[0]).toEqual(['wrong-key', 'likely']);
    expect(screen.getByLabelText('Was credit added lately?')).toBeTruthy();
    expect(asked.getAllByRole('combobox')).toHaveLength(3);
    fireEvent.change(screen.getByLabelText(/^Was the key/), { target: { value: '' } });
    expect(items()[0]?.[0]).not.toBe('wrong-key');
  });

  it('takes an error that was chosen, and asks nothing where that names its cause', () => {
    open(null);
    fireEvent.change(screen.getByLabelText('Or choose the error'), {
      target: { value: '429 project_spend_limit_exceeded' },
    });
    expect(items()[0]).toEqual(['own-limit-project', 'likely']);
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
  });

  it('says of an error about something else that it is none', () => {
    open(null);
    paste("Error code: 400 - {'error': {'message': 'x', 'code': 'context_length_exceeded'}}");
    expect(screen.getByText('This error is not about quota, limits or billing.')).toBeTruthy();
    expect(items()[0]).toEqual(['not-a-quota-error', 'likely']);
  });

  it('copies a question for support with figures and codes, and nothing of the pasted text', async () => {
    const writeText = vi.fn((_: string) => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, languages: ['en'], clipboard: { writeText } });
    open(accountOfRows(SIX_GRANTS, '$69.00'));
    paste(`secret-project-name ${KEY} ${QUOTA}`);
    fireEvent.click(screen.getByRole('button', { name: 'Copy question for support' }));
    await screen.findByText('Copied the question.');
    const [[text]] = writeText.mock.calls as [[string]];
    expect(text).toContain('$23.93');
    expect(text).toContain('insufficient\\_quota');
    expect(text).not.toMatch(/secret-project|Ab3dEf6|Acme/);
    expect(text.match(/: possible\./g)?.length ?? 0).toBeLessThan(4);
  });

  it('tells what stands in the way of switching auto recharge off', () => {
    open(accountOfRows(SIX_GRANTS, '$69.00'));
    expect(screen.getByText(/^No daily spend is known yet/)).toBeTruthy();
  });
});
