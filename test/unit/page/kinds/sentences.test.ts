import { describe, expect, it } from 'vitest';
import { around, OF_TWO_ROWS, spendableOn, statusOn, TWO_ROWS } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';

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
    '<p>The balances below will be corrected tonight.</p>',
    '<p>Whatever these rows say, half of each is spoken for.</p>',
    '<div>Metering is behind. $3.74 of today’s calls will still come off the balances below.</div>',
    '<p>Credit good for the video app never pays for API calls.</p>',
    '<p>You hold $33.68 more from a voucher redeemed by phone.</p>',
    '<small>Amounts are rounded to tens.</small>',
    '<p>◇ untouched for half a year, thereby forfeited</p>',
    '<div class="ribbon">SANDBOX · play money</div>',
    '<p>Crossed out: withdrawn by the sponsor.</p>',
    '<p><span></span> blocked by risk control</p>',
    '<p><b>■</b> there <b>■</b> gone</p>',
    '<p>▲ live ▽ taken away</p>',
    '<p>This is how it will look once you get one:</p>',
    '<aside><p>These grants belong to <b>Northwind Holding</b>.</p></aside>',
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
    'Purchased credits last one year.',
    'Invite a teammate and earn $10.00 in credits.',
    'How long do credits last?',
    'Grants are listed with the soonest expiry first.',
    'Your credits pay for API calls of all your projects.',
    'The credit balance is shown in US dollars.',
  ])('%s', (sentence) => {
    expect([spendableOn(around(`<p>${sentence}</p>`)), statusOn(around('', `<p>${sentence}</p>`))]).toEqual([
      OF_TWO_ROWS,
      'ok',
    ]);
  });
});

describe('what a page says of a row by its name, or a name of two rows, leaves what can be spent open', () => {
  const headers = ['ID', 'Received', 'State', 'Balance', 'Expires'];
  const rows = (first: string, second: string) =>
    [first, second].map((name, index) => [name, ...(TWO_ROWS[index] ?? [])]);
  const named = tableOf(rows('cg-4x2k', 'cg-nkhch'), headers);

  it('else it is certain', () => {
    expect(spendableOn(around('', '', named))).toBe(OF_TWO_ROWS);
  });

  it.each([
    '<div role="status">cg-4x2k voided. <button>Undo</button></div>',
    '<div role="dialog"><b>cg-nkhch</b><p>Cut to $3.68 this morning.</p></div>',
    '<h4>Corrections</h4><ul><li>cg-4x2k: minus $8.60</li></ul>',
    '<aside><p>客服：额度 cg-nkhch 刚刚已被收回</p></aside>',
    '<footer>See cg-4x2k.</footer>',
  ])('%s', (html) => {
    expect(spendableOn(around('', html, named))).toBe('open');
  });

  it.each([
    ['cg-4x2k', 'cg-4x2k'],
    ['cg-4x2k', 'cg-nkhch <small>(was cg-4x2k)</small>'],
    ['1042-A', '1042-A'],
  ])('%s and %s', (first, second) => {
    expect(spendableOn(around('', '', tableOf(rows(first, second), headers)))).toBe('open');
  });

  it.each(['Type', 'Source', 'Project'])('but not two of one %s', (header) => {
    const table = tableOf(rows('pre-paid', 'pre-paid'), [header, ...headers.slice(1)]);
    expect(spendableOn(around('', '', table))).toBe(OF_TWO_ROWS);
  });
});

describe('a note that is open counts as a sentence beside the list', () => {
  it.each([
    '$2.00 of the $3.93 above is taken for an invoice and cannot be spent.',
    'This grant is frozen, and its amount too.',
    'These credits belong to your parent organization.',
    'This balance is currently on hold.',
    'The figures below are of last month.',
  ])('%s', (note) => {
    expect(spendableOn(around('', `<div role="tooltip">${note}</div>`))).toBe('open');
  });

  it.each([
    `<div role="tooltip" style="display:none">This grant is frozen.</div>`,
    '<div role="tooltip">Credits that expire first are used first.</div>',
  ])('means nothing: %s', (note) => {
    expect(spendableOn(around('', note))).toBe(OF_TWO_ROWS);
  });
});

describe('a banner above the page may deny all that is on it', () => {
  it.each([
    '<div>TEST MODE – these are test credits. Nothing here can be spent.</div>',
    '<div><div>You are in the sandbox of this organization.</div></div>',
    '<p>Demo mode: what you see is invented.</p>',
    '<section><p>Credit of this organization is frozen.</p></section>',
    '<div><b>Note</b> All balances are as of October 31.</div>',
  ])('%s', (banner) => {
    expect(spendableOn(`${banner}<main><h1>Billing</h1>${around('')}</main>`)).toBe('open');
  });

  it.each([
    '<div>New: a model that answers faster than any before. Read more</div>',
    '<nav><a href="/sandbox">Sandbox</a><span>Test mode for all of your apps</span></nav>',
    '<div><span>Test mode</span></div>',
    '<div>API keys of last month were revoked.</div>',
    '<p>Unused credits may be withdrawn if your account is closed.</p>',
  ])('means nothing: %s', (banner) => {
    expect(spendableOn(`${banner}<main><h1>Billing</h1>${around('')}</main>`)).toBe(OF_TWO_ROWS);
  });
});

describe('a key may give the word of the rows another sense', () => {
  it.each([
    '<dl><dt>Active</dt><dd>can be spent</dd><dt>Available</dt><dd>on offer, not accepted yet</dd></dl>',
    '<p>Available: on offer to you</p>',
    '<p>“Available” means offered</p>',
    '<p><b>Available</b> – to be accepted by an owner</p>',
    '<ul><li><i>Available</i> not yet in force</li></ul>',
    '<small>Available = requested</small>',
  ])('%s', (key) => {
    expect(spendableOn(around('', key))).toBe('open');
  });

  it.each([
    '<dl><dt>Available</dt><dd>can be spent now</dd><dt>Expired</dt><dd>can no longer be spent</dd></dl>',
    '<p>Available: ready to use</p>',
    '<p><b>Available</b> – can be used for API requests</p>',
    '<dl><dt>Available</dt><dd>$18.93</dd></dl>',
  ])('means nothing: %s', (key) => {
    expect(spendableOn(around('', key))).toBe(OF_TWO_ROWS);
  });
});

describe('grants that were given to others are not to be spent here', () => {
  it.each([
    '<p>Credit that <b>you have issued</b> to your customers.</p>',
    '<p>Grants issued to your clients.</p>',
    '<p>Credits you gave away this year.</p>',
    '<p>Credits you’ve sent.</p>',
    '<p>The grants you have awarded to partners.</p>',
  ])('%s', (sentence) => {
    expect(spendableOn(around(sentence))).toBe('open');
  });

  it.each(['Recipient', 'Customer', 'Issued to', 'Beneficiary', 'Given to'])('a column %s', (header) => {
    const list = tableOf(TWO_ROWS)
      .replace('</tr>', `<th>${header}</th></tr>`)
      .replace(/<\/td><\/tr>/g, '</td><td>Quay Dental</td></tr>');
    expect(spendableOn(around('', '', list))).toBe('open');
  });
});
