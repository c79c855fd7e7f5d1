import type { SampleAccount, SampleRow } from './account.ts';
import { pageStyle } from './page-style.ts';

export interface SamplePageOptions {
  /** `script`: the content comes a moment after load, as from an app that fetches it; `static`: it is in the HTML. */
  delivery?: 'script' | 'static';
  /** Whether what an account has for later comes by itself, or only with the event `LATER` on the document. */
  later?: 'by-itself' | 'on-event';
}

/** The event that brings what an account has for later. */
export const LATER = 'sample-later';

/** The credit-grants page of a sample account, with a table of invoices next to it. */
export function samplePage(
  account: SampleAccount,
  { delivery = 'script', later = 'by-itself' }: SamplePageOptions = {},
): string {
  const content = grantsSection(account) + invoicesSection;
  const arriving = arrival(content, delivery) + arrivalLater(account, later);
  return documentOf('Credit grants', shell(account.organization, arriving));
}

/** A whole document around the given body, in the samples' style. */
export function documentOf(title: string, body: string, language = 'en'): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>${body}</body>
</html>`;
}

/** Text made safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function arrival(content: string, delivery: 'script' | 'static'): string {
  if (delivery === 'static') return `<div id="content">${content}</div>`;
  return `<div id="content"><p class="none">Loading…</p></div>
<template id="fetched">${content}</template>
<script>
  addEventListener('load', () => setTimeout(() => {
    const fetched = document.getElementById('fetched').content.cloneNode(true);
    document.getElementById('content').replaceChildren(fetched);
  }, 60));
</script>`;
}

/** Some time after the load, as a page does that asks anew. */
function arrivalLater({ later }: SampleAccount, when: 'by-itself' | 'on-event'): string {
  if (!later) return '';
  return `<template id="later">${grantsSection(later) + invoicesSection}</template>
<script>
  const drawLater = () => {
    const later = document.getElementById('later').content.cloneNode(true);
    document.getElementById('content').replaceChildren(later);
  };
  document.addEventListener('${LATER}', drawLater);
  ${when === 'by-itself' ? "addEventListener('load', () => setTimeout(drawLater, 1500));" : ''}
</script>`;
}

function shell(organization: string, main: string): string {
  const sections = ['General', 'API keys', 'Members', 'Billing', 'Limits', 'Usage'];
  return `<div class="app">
<nav class="side" aria-label="Settings"><strong title="Organization">${escapeHtml(organization)}</strong>${links(sections, 'Billing')}</nav>
<main><h1>Billing</h1>
<nav class="tabs" aria-label="Billing">${links(tabs, 'Credit grants')}</nav>
${main}</main></div>`;
}

const tabs = ['Overview', 'Payment methods', 'Billing history', 'Credit grants', 'Preferences', 'Promotions'];

function links(names: string[], current: string): string {
  const mark = (name: string) => (name === current ? ' aria-current="page"' : '');
  return names.map((name) => `<a href="#"${mark(name)}>${name}</a>`).join('');
}

function grantsSection({ headline, rows }: SampleAccount): string {
  return `<section><h2>Credit Grants <small>USD</small></h2>
${headline ? `<div class="total"><span>${headline.label}</span><b>${headline.amount}</b></div>` : ''}
${rows.length > 0 ? grantsTable(rows) : '<p class="none">No credit grants found.</p>'}</section>`;
}

function grantsTable(rows: SampleRow[]): string {
  return `<div class="scroll"><table>
<thead><tr><th>Received</th><th>State</th><th>Balance</th><th>Expires</th></tr></thead>
<tbody>${rows.map(grantRow).join('\n')}</tbody></table></div>`;
}

function grantRow({ received, state, balance, expires }: SampleRow): string {
  const colour = state === 'Expired' ? ' class="bad"' : '';
  return `<tr><td>${received}</td><td${colour}>${state}</td><td>${balance}</td><td>${expires}</td></tr>`;
}

/** The neighbour that must not be taken for the grants. */
const invoicesSection = `<section><h2>Billing history</h2>
<div class="scroll"><table>
<thead><tr><th>Invoice</th><th>Status</th><th>Amount</th><th>Created</th></tr></thead>
<tbody><tr><td>INV-0042</td><td>Paid</td><td>$10.00</td><td>Nov 4, 2025, 9:14 AM</td></tr>
<tr><td>INV-0037</td><td>Paid</td><td>$20.00</td><td>Sep 23, 2025, 4:51 PM</td></tr></tbody></table></div></section>`;
