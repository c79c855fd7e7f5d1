import { describe, expect, it } from 'vitest';
import { readHtml, words } from '../../support/account-page.ts';

const page = (inside: string) =>
  `<header><button aria-haspopup="listbox" aria-label="Organization">Northwind Labs</button></header>
   <main><h1>Billing</h1>${inside}</main>`;
const card = (label: string, figure: string, more = '') =>
  page(`<section><h3>Pay as you go</h3><div><span>${label}</span><button aria-label="info"></button></div>
    <div>${figure}</div><button>Add to credit balance</button>${more}</section>`);
const overview = (html: string) => readHtml(html, { page: 'overview' });
const balanceOf = (html: string) => words(overview(html)).balance;

describe('Overview', () => {
  it('is read: balance, plan and whether auto recharge is on', () => {
    const reading = overview(
      card('Credit balance', '$5.25', '<p>Auto recharge is off</p><button>Enable auto recharge</button>'),
    );
    expect(reading.organization).toBe('Northwind Labs');
    expect(words(reading)).toEqual({
      balance: '5.25',
      plan: 'pay-as-you-go',
      recharge: 'off',
      threshold: 'not-shown',
      target: 'not-shown',
    });
  });

  it.each([
    ['-$0.07', '-0.07'],
    ['<b>$</b><span>1,205</span><span>.50</span>', '1205.50'],
    ['US$12.00', '12.00'],
    ['12,50 $', '12.50'],
  ])('takes %s for what it is', (figure, balance) => {
    expect(balanceOf(card('Credit balance', figure))).toBe(balance);
  });

  it.each([
    ['another currency', card('Credit balance', '€5.00'), 'other-currency'],
    ['another currency in small print', card('Credit balance', '$5.00 CAD'), 'other-currency'],
    ['a currency beside it', card('Credit balance', '$5.00 <small>CAD</small>'), 'other-currency'],
    ['raised cents', card('Credit balance', '$5<sup>00</sup>'), 'no-figure'],
    ['thousands that may be decimals', card('Credit balance', '$1.234'), 'no-figure'],
    ['a struck figure', card('Credit balance', '<s>$5.00</s>'), 'struck'],
    [
      'a figure that a style strikes',
      card('Credit balance', '<span style="text-decoration: line-through">$5.00</span>'),
      'struck',
    ],
    ['an old and a new figure', card('Credit balance', '<s>$5.00</s> <b>$7.00</b>'), 'no-figure'],
    ['a word behind the label', card('Credit balance (pending)', '$5.00'), 'unknown-words'],
    ['a word before the label', card('Expired credit balance', '$5.00'), 'unknown-words'],
    [
      'a badge beside the label',
      card('Credit balance', '$5.00').replace('<div><span>', '<div><i>Estimated</i><span>'),
      'unknown-words',
    ],
    ['a word behind the figure', card('Credit balance', '$5.00 <span>frozen</span>'), 'unknown-words'],
    [
      'a sentence that speaks against it',
      card('Credit balance', '$5.00</div><p>This balance was transferred to another organization.</p><div>'),
      'unknown-words',
    ],
    [
      'a part that is not counted',
      card('Credit balance', '$5.00</div><p>of which $2.00 expired</p><div>'),
      'unknown-words',
    ],
    ['a skeleton', card('Credit balance', '<span class="skeleton"></span>'), 'pending'],
    [
      'a page at work',
      card('Credit balance', '$5.00').replace('<section>', '<section aria-busy="true">'),
      'pending',
    ],
    ['a dash', card('Credit balance', '—'), 'no-figure'],
    ['a sign apart', card('Credit balance', '<span>–</span><span>$5.00</span>'), 'no-figure'],
    ['another figure that is hidden', card('Credit balance', '$5.00<span hidden>$7.00</span>'), 'hidden'],
    [
      'a heading that nobody knows',
      card('Credit balance', '$5.00').replace('Pay as you go', 'Former team'),
      'unknown-words',
    ],
    ['no balance', page('<h2>Preferences</h2><p>Company name</p>'), 'not-shown'],
  ])('leaves the balance open for %s', (_, html, reason) => {
    expect(balanceOf(html)).toBe(reason);
  });

  it('leaves the balance open where two that are displayed differ, and takes two that are the same', () => {
    const two = (figure: string) =>
      page(
        `<section><span>Credit balance</span><b>$5.00</b></section><section><span>Credit balance</span><b>${figure}</b></section>`,
      );
    expect(balanceOf(two('$7.00'))).toBe('disagrees');
    expect(balanceOf(two('$5.00'))).toBe('5.00');
  });

  it('takes no figure that stands before its label, and none of a neighbour', () => {
    const card = (figure: string, label: string) => `<div><b>${figure}</b><span>${label}</span></div>`;
    expect(balanceOf(page(card('$5.00', 'Credit balance') + card('$120.00', 'Monthly budget')))).toBe(
      'unknown-words',
    );
    expect(balanceOf(page(card('', 'Credit balance') + card('$120.00', 'Monthly budget')))).toBe(
      'unknown-words',
    );
    expect(balanceOf(page('<b></b><i>Credit balance</i><b>$120.00</b><i>Monthly budget</i>'))).toBe(
      'unknown-words',
    );
    expect(balanceOf(page(`<p>Credit balance</p><p>Monthly budget</p><p>$120.00</p>`))).toBe('no-figure');
    expect(balanceOf(page(`<p>Credit balance</p><p>Allowance</p><p>$120.00</p>`))).toBe('unknown-words');
    expect(balanceOf(page(`<p>Monthly budget</p><p>$120.00</p>`))).toBe('not-shown');
  });

  it('knows the switch of auto recharge, and a switch that does not say how it is set for none', () => {
    const rechargeOf = (html: string) => words(overview(page(html))).recharge;
    const control = (checked: string) =>
      `<button role="switch" ${checked} aria-label="Auto recharge"></button>`;
    expect(rechargeOf(control('aria-checked="true"'))).toBe('on');
    expect(rechargeOf(control('aria-checked="false"'))).toBe('off');
    expect(rechargeOf(control('aria-checked="mixed"'))).toBe('unknown-switch');
    expect(rechargeOf(control('disabled'))).toBe('unknown-switch');
    expect(rechargeOf('<p>Auto recharge</p><p>Enabled</p>')).toBe('on');
    expect(rechargeOf('<p>Auto recharge is on</p><button>Enable auto recharge</button>')).toBe('disagrees');
    expect(rechargeOf('<p>Auto recharge is on</p><button>Modify</button>')).toBe('on');
  });

  it('reads what auto recharge buys, but nothing that may just be typed', () => {
    const form = (below: string) =>
      page(`<dl><dt>When credit balance goes below</dt><dd>${below}</dd>
      <dt>Bring credit balance back up to</dt><dd>$20.00</dd></dl>`);
    expect(words(overview(form('$5.00')))).toMatchObject({ threshold: '5.00', target: '20.00' });
    expect(words(overview(form('<input value="5">')))).toMatchObject({ threshold: 'typed', target: '20.00' });
  });

  it('takes a plan that can be chosen for none that is', () => {
    const planOf = (html: string) => words(overview(page(html))).plan;
    expect(planOf('<h2>Free trial</h2>')).toBe('free-trial');
    expect(planOf('<h2>Free trial</h2><h2>Pay as you go</h2>')).toBe('disagrees');
    expect(planOf('<button>Pay as you go</button>')).toBe('not-shown');
    expect(planOf('<dl><dt>Current plan</dt><dd>Pay as you go</dd></dl>')).toBe('pay-as-you-go');
  });
});
