import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS, readHtml, words } from '../../support/account-page.ts';

const limits = (inside: string) => words(readHtml(`<main><h1>Limits</h1>${inside}</main>`, LIMITS));
const NOTHING = { budget: 'not-shown', spent: 'not-shown', enforcement: 'not-shown' };
const named = (scope: string, fields: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ ...NOTHING, ...fields }).map(([name, field]) => [`limits.${scope}.${name}`, field]),
  );

describe('Limits', () => {
  it('are read: what is spent of the budget of this month', () => {
    const html =
      '<section><h2>Organization budget</h2><p>November budget</p><p>$25.32 / $120.00</p><p>Resets in 26 days</p></section>';
    expect(limits(html)).toMatchObject({
      ...named('organization', { budget: '120.00', spent: '25.32' }),
      ...named('project', {}),
    });
  });

  it('are told apart by organization and project', () => {
    const html = `<h2>Organization budget</h2><p>November budget</p><p>$25.32 / $120.00</p>
      <label>Enforce a hard limit <input type="checkbox" checked></label>
      <h2>Project budget</h2><p>November budget</p><p>$30.00 of $30.00</p>
      <button role="switch" aria-checked="false" aria-label="Enforce a hard limit"></button>`;
    expect(limits(html)).toMatchObject({
      ...named('organization', { budget: '120.00', spent: '25.32', enforcement: 'hard' }),
      ...named('project', { budget: '30.00', spent: '30.00', enforcement: 'soft' }),
    });
  });

  it('are read from labels with an amount each, hard and soft', () => {
    const html = `<dl><dt>Hard limit</dt><dd>$120.00</dd><dt>Soft limit</dt><dd>$96.00</dd><dt>Current usage</dt><dd>$7.00</dd></dl>`;
    expect(limits(html)).toMatchObject(
      named('organization', { budget: '120.00', spent: '7.00', enforcement: 'hard' }),
    );
  });

  it('know that none is set', () => {
    expect(limits('<h2>Organization budget</h2><p>Not set</p>')).toMatchObject({
      'limits.organization.budget': null,
    });
  });

  it.each([
    ['what is left of it', '<p>Monthly budget</p><p>$94.68 left of $120.00</p>', 'no-figure'],
    [
      'an older month beside it',
      '<p>November budget</p><p>$25.32 / $120.00</p><p>October budget</p><p>$110.00 / $100.00</p>',
      'unknown-words',
    ],
    ['an older month alone', '<p>October budget</p><p>$110.00 / $100.00</p>', 'unknown-words'],
    ['a word that nobody knows', '<p>Proposed monthly budget</p><p>$120.00</p>', 'unknown-words'],
    ['a field', '<label>Monthly budget</label><input value="$120.00">', 'typed'],
    ["a limit that is OpenAI's own", '<p>Usage limit</p><p>$120.00</p>', 'not-shown'],
  ])('leave the budget open for %s', (_, html, reason) => {
    expect(limits(html)['limits.organization.budget']).toBe(reason);
  });

  const BUDGET = '<h2>Organization budget</h2><p>Monthly budget</p><p>$25.32 / $120.00</p>';
  it.each([
    ['a menu', '<select><option selected>October 2026</option><option>November 2026</option></select>'],
    ['a menu that is a button', '<button aria-haspopup="listbox">October 2026</button>'],
    ['a button with a short name', '<button>Oct 2026</button>'],
    ['a button of last year', '<button>November 2025</button>'],
    ['a field', '<input type="month" value="2026-10">'],
    ['a tab', '<button role="tab" aria-selected="true">October</button>'],
    ['a heading', '<h3>October 2026</h3>'],
    ['a range of days', '<button>Oct 1 – Oct 31, 2026</button>'],
  ])('are open where %s shows another month', (_, picker) => {
    const read = limits(picker + BUDGET);
    for (const name of ['budget', 'spent']) expect(read[`limits.organization.${name}`]).toBe('unknown-words');
  });

  it.each([
    '<select><option>October 2026</option><option selected>November 2026</option></select>',
    '<button aria-haspopup="listbox">Nov 2026</button>',
    '<button role="tab" aria-selected="false">October</button><button role="tab" aria-selected="true">November</button>',
    '<button>What may I spend?</button>',
  ])('are read where this month is chosen: %s', (picker) => {
    expect(limits(picker + BUDGET)).toMatchObject(
      named('organization', { budget: '120.00', spent: '25.32' }),
    );
  });

  it('of the same month of another year are of another month', () => {
    const read = limits('<h2>Organization budget</h2><p>November 2025 budget</p><p>$25.32 / $120.00</p>');
    expect(read['limits.organization.budget']).toBe('unknown-words');
  });

  it('know a tier that stands alone, but none of a list of all', () => {
    expect(limits('<p>Usage tier</p><p>Tier 3</p>').tier).toBe(3);
    expect(limits('<table><tr><td>Tier 1</td></tr><tr><td>Tier 2</td></tr></table>').tier).toBe(
      'unknown-words',
    );
  });

  it('are never taken for a balance', () => {
    const html = readFileSync(join(import.meta.dirname, '../../fixtures/account-pages/limits.html'), 'utf8');
    for (const page of ['overview', 'usage'] as const)
      expect(readHtml(html, { page })).toMatchObject({ balance: { reason: 'not-shown' } });
    expect(words(readHtml(html, LIMITS))).toMatchObject(
      named('organization', { budget: '120.00', spent: '25.32' }),
    );
  });
});
