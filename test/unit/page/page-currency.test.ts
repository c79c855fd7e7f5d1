import { describe, expect, it } from 'vitest';
import { analysePage, SIX_GRANTS } from '../../support/analysis.ts';
import { spendableOn } from '../../support/kinds.ts';
import { tableOf } from '../../support/page.ts';

const table = tableOf(SIX_GRANTS);
const HEADERS = ['Received', 'State', 'Balance', 'Expires'];

describe('a label that names US dollars below a heading in another currency', () => {
  it.each([
    'Credit Grants in €',
    'Credit Grants (EUR)',
    'Credit Grants CAD',
    'Credit Grants · £',
    'Credits in AUD',
  ])('makes no US dollars of a bare sign: %s', (heading) => {
    const cell = '<td><span>Balance (USD)</span>$3.93 / $10.00</td>';
    const list = tableOf([SIX_GRANTS[2] ?? []]).replace(/<td>\$[^<]*<\/td>/, cell);
    expect(list).toContain(cell);
    expect(spendableOn(`<h2>${heading}</h2>${list}`)).not.toMatch(/\d/);
  });
});

describe('a bare dollar sign', () => {
  it.each([
    '<h2>Credit Grants <small>CAD</small></h2>',
    '<h2>Credit Grants</h2><span>AUD</span>',
    '<h2>Credit grants (SGD)</h2>',
    '<p>Credit balance</p><p>$69.00</p><p>MXN</p>',
    '<p>Credit balance: $69.00 CAD</p>',
    '<h2>Credit Grants <small>credits</small></h2>',
    '<h2>Credit Grants</h2><span>points</span>',
    '<h2>Credit grants (tokens)</h2>',
    '<p>Credit balance: $69.00 in credits</p>',
    '<h2>Credit grants <sup>€</sup></h2>',
  ])('is no US dollar below %s: no figure is given', (before) => {
    const analysis = analysePage(before + table);
    expect(analysis?.status).toBe('unreadable');
    if (analysis?.status !== 'unreadable') return;
    expect(analysis.issues.map(({ code }) => code)).toContain('balance-other-currency');
  });

  it('is no US dollar in a column that is of another currency', () => {
    const headers = HEADERS.map((header) => (header === 'Balance' ? 'Balance (CAD)' : header));
    expect(analysePage(tableOf(SIX_GRANTS, headers))?.status).toBe('unreadable');
  });

  it.each([
    '<h2>Credit Grants <small>USD</small></h2>',
    '<h2>Billing history CAD</h2><h2>Credit Grants</h2>',
    '<p>We also take payments in CAD</p>',
    '<p>Credit balance</p><p>$69.00</p><p>Buy credits in EUR</p>',
  ])('is one below %s', (before) => {
    expect(analysePage(before + table)?.status).toBe('ok');
  });

  it('says nothing against an amount that names US dollars itself', () => {
    const rows = [['Nov 2, 2026', 'Available', 'US$5.00 / US$5.00', 'Mar 1, 2027']] as const;
    expect(analysePage(`<h2>Credit Grants CAD</h2>${tableOf(rows)}`)?.status).toBe('ok');
  });
});
