import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn, statusOn } from '../../../support/kinds.ts';

describe('a sentence beside the list that denies something of it leaves what can be spent open', () => {
  it.each([
    '<p>Your credits are frozen while we review a payment.</p>',
    '<p>These grants are <b>on hold</b>.</p>',
    '<div role="note">This balance is currently suspended.</div>',
    '<p><em>These credits cannot yet be used.</em> They will not be used for any request.</p>',
    '<p>Die Guthaben sind vorübergehend gesperrt.</p>',
    '<p>Vos crédits sont bloqués.</p>',
    '<p>这些额度已被冻结。</p>',
    '<p>The credits below belong to your parent organization.</p>',
    '<p>These grants are shared with all other workspaces.</p>',
    '<p>Balances as of October 31, 2026.</p>',
    '<p>Figures from last month.</p>',
    '<p>This table shows sample data.</p>',
    '<p>The amounts are for illustration.</p>',
    '<p>All amounts in thousands.</p>',
    '<p>Promotional grants are not shown here.</p>',
    '<p>This list excludes grants of closed projects.</p>',
  ])('%s', (sentence) => {
    for (const page of [around(sentence), around('', sentence)]) expect(spendableOn(page)).toBe('open');
  });
});

describe('what a page announces of credit anywhere counts too', () => {
  it.each([
    '<div role="alert">Your credit balance is on hold.</div>',
    '<div role="status">You are offline. Showing saved data.</div>',
    '<div aria-live="polite">Some credits could not be loaded.</div>',
    '<div role="alert"><strong>Billing:</strong> these grants are frozen.</div>',
    '<div role="alert">Credits as of yesterday.</div>',
  ])('%s', (message) => {
    expect(spendableOn(`<header>${message}</header>${around('')}`)).toBe('open');
  });

  it('but not what it announces of anything else', () => {
    const page = `<div role="alert">Your API key was revoked.</div><div role="status">Saved.</div>${around('')}`;
    expect(spendableOn(page)).toBe(OF_TWO_ROWS);
  });
});

describe('a sentence that says what holds of grants in general is prose', () => {
  it.each([
    'Grants are not transferable and have no cash value.',
    'Credits that have expired cannot be used.',
    'When your credit balance reaches $0, your API requests will stop working.',
    'Unused credits expire one year after purchase.',
    'You may temporarily exceed your credit balance due to billing delays.',
    'Grants may be revoked if they were given by mistake.',
    'Credits are applied to your usage before any other balance.',
    'Purchases cannot be refunded once credits were used.',
    'Figures may lag behind your usage by a few minutes.',
    'Credit grants apply to API usage only.',
    'Contact us if a grant is not shown here.',
    'Buy credits in EUR',
  ])('%s', (sentence) => {
    expect([spendableOn(around(`<p>${sentence}</p>`)), statusOn(around('', `<p>${sentence}</p>`))]).toEqual([
      OF_TWO_ROWS,
      'ok',
    ]);
  });
});
