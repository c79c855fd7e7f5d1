import { escapeHtml } from '../../samples/page.ts';
import type { Look } from '../look.ts';
import type { Cell, Header } from '../sheet.ts';

/** What stands in a cell, as HTML. */
export function cellContent(cell: Cell, header: Header | undefined, look: Look): string {
  if (cell.text === '') return '';
  const content = cell.html ?? plainContent(cell, header, look);
  return dressed(content, header?.words ?? '', look);
}

function plainContent(cell: Cell, header: Header | undefined, look: Look): string {
  if (header?.meaning === 'state') return badge(cell);
  return cell.exact ? exactDay(cell, look) : amounts(cell, look);
}

function badge({ text }: Cell): string {
  return `<span class="badge"><svg aria-hidden="true"><circle r="4"></circle></svg><span>${escapeHtml(text)}</span></span>`;
}

function exactDay({ text, exact }: Cell, { dateMarkup }: Look): string {
  if (dateMarkup === 'title') return `<span title="${exact}">${escapeHtml(text)}</span>`;
  const datetime = dateMarkup === 'time-instant' ? `${exact}T00:00:00.000Z` : exact;
  return `<time datetime="${datetime}">${escapeHtml(text)}</time>`;
}

function amounts({ text }: Cell, { cellMarkup, slash }: Look): string {
  const [left, granted, ...more] = text.split(slash);
  if (cellMarkup !== 'emphasis' || left === undefined || granted === undefined || more.length > 0) {
    return escapeHtml(text);
  }
  return `<b>${escapeHtml(left)}</b>${slash}<span class="muted">${escapeHtml(granted)}</span>`;
}

function dressed(content: string, label: string, { cellMarkup }: Look): string {
  switch (cellMarkup) {
    case 'nested':
      return `<div class="cell"><div><span>${content}</span></div></div>`;
    case 'hidden-label':
      return `<span class="sr-only">${escapeHtml(label)}</span>${content}`;
    case 'tooltip':
      return `${content}<div role="tooltip">Shown in your time zone</div>`;
    case 'title':
      return `<span title="More about this grant">${content}</span>`;
    case 'plain':
    case 'emphasis':
      return content;
  }
}

/** What stands in a column's header, as HTML. */
export function headerContent({ words, html }: Header, { headerMarkup }: Look): string {
  const text = html ?? escapeHtml(words);
  switch (headerMarkup) {
    case 'plain':
      return text;
    case 'sort-icon':
      return `${text} <span aria-hidden="true">↑</span>`;
    case 'sort-button':
      return `<button type="button">${text}<svg aria-hidden="true"><path d="M0 0h4"></path></svg></button>`;
    case 'tooltip':
      return `${text}<span role="tooltip">What this column shows</span>`;
    case 'title':
      return `<span title="What this column shows">${text}</span>`;
    case 'hidden-label':
      return `<button type="button">${text}<span class="sr-only">, sort ascending</span></button>`;
  }
}
