import type { Draft } from './draft.ts';

const HEADERS =
  '<thead><tr><th>Received</th><th>State</th><th>Balance/Total Balance</th><th>Expires</th></tr></thead>';
const spanning = (words: string) =>
  `<table>${HEADERS}<tbody><tr><td colspan="4" align="center">${words}</td></tr></tbody></table>`;

/** What a page of an account without grants can say, as the parts of its section. */
const EMPTY_PAGES = [
  '<h2>Credit Grants <small>USD</small></h2><p>No credit grants found.</p>',
  '<h2>Credit Grants <span>USD</span></h2><p>There are no credit grants</p>',
  '<h2>Credit Grants</h2><div><p>You have no credit grants.</p><button>Add credits</button></div>',
  `<h6>Credit Grants USD</h6>${spanning('There are no credit grants')}`,
  `<h2>Credit Grants</h2>${spanning('No credit grants found.')}`,
  '<p>赠送额度</p><p>USD</p><p>未找到赠送额度。</p>',
  '<h3>Free trial usage</h3><div>$0.00 / $0.00</div><table><thead><tr><th>GRANT #</th><th>CREDIT GRANTED</th><th>EXPIRES (UTC)</th></tr></thead><tbody></tbody></table>',
] as const;

/** The page of an account without grants. */
export function emptyPage({ random }: Draft): string {
  return `<main><h1>Billing</h1><section>${random.pick(EMPTY_PAGES)}</section></main>`;
}
