import type { NEIGHBOURS } from '../look.ts';

type Neighbour = (typeof NEIGHBOURS)[number];

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(headers, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

const DRAWN: Record<Neighbour, string> = {
  invoices: `<h2>Billing history</h2>${table(
    ['Invoice', 'Status', 'Amount', 'Created'],
    [
      ['INV-0042', 'Paid', '$10.00', 'Nov 4, 2025, 9:14 AM'],
      ['INV-0037', 'Paid', '$20.00', 'Sep 23, 2025, 4:51 PM'],
    ],
  )}<nav aria-label="Pages">1 to 2 of 14 <button type="button">Next</button></nav>`,
  limits: `<h2>Usage limits</h2><p>Monthly budget</p><p>$25.32 / $120.00</p><p>Enforce a hard limit</p>`,
  keys: `<h2>API keys</h2>${table(
    ['Name', 'Key', 'Created', 'Last used'],
    [['ci', 'sk-…7f', 'Jan 3, 2026', 'Never']],
  )}`,
  promotions: `<h2>Promotions</h2>${table(
    ['Promotion', 'Status', 'Value', 'Expires'],
    [['SPRING', 'Redeemed', '$5.00', 'Jun 1, 2026']],
  )}`,
  'payment-methods': `<h2>Payment methods</h2><ul><li><span>Visa •••• 4242</span><span>Expires</span><span>04/2031</span></li></ul>`,
};

/** What stands on the page beside the grants, and must not be taken for them. */
export function drawNeighbour(neighbour: Neighbour): string {
  return `<section>${DRAWN[neighbour]}</section>`;
}
