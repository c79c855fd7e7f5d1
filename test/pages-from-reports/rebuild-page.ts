import { type DrawnTable, drawnTables, isHeaderRow, TABLE_SELECTOR } from '../../lib/page/cells.ts';
import { type ColumnMap, readColumns } from '../../lib/page/columns.ts';
import { plainText } from '../../lib/page/digits.ts';
import type { PageReport } from '../../lib/page-report/page-report.ts';
import type { ReportElement, ReportNode } from '../../lib/page-report/report-tree.ts';
import { type Day, utcMidnight } from '../../lib/values/day.ts';
import { documentOf } from '../samples/page.ts';
import { documentFrom } from '../support/dom.ts';
import { type DateStyle, dateShape } from './date-shape.ts';
import { digitsOf, drawFrom, withNumbers } from './figures.ts';
import { type DateMeaning, type Figures, saysExpired, writeRowDates } from './row-dates.ts';
import { textPlaces } from './text-places.ts';

const MAX_REPEATED = 500;
const NO_COLUMNS: ColumnMap['at'] = {};
/** What stands for one grant where there is no table. */
const ENTRIES = 'li, dl, article, [role="listitem"]';

/** Rebuilds a page from a report, as HTML: its structure, with invented amounts and dates in place of the shapes. */
export function rebuildPage(report: PageReport, today: Day): string {
  const page = documentFrom('<body></body>');
  const { body } = page;
  const content = elementFrom(report.tree, page);
  if (report.tree.tag === 'body') body.append(...content.childNodes);
  else body.append(content);
  fillFigures(body, {
    style: dateStyleOf(report),
    today: utcMidnight(today),
    draw: drawFrom(JSON.stringify(report.tree)),
  });
  return documentOf('A page rebuilt from a report', body.innerHTML, report.language);
}

function elementFrom({ tag, attributes = {}, children = [] }: ReportElement, page: Document): Element {
  const element = page.createElement(tag === 'body' ? 'div' : tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) appendTo(element, child, page);
  return element;
}

function appendTo(parent: Element, child: ReportNode, page: Document): void {
  if (typeof child === 'string') parent.append(child);
  else if ('tag' in child) parent.append(elementFrom(child, page));
  else repeatLast(parent, child.leftOut);
}

/** What was left out was like what stands before it. */
function repeatLast(parent: Element, times: number): void {
  const last = parent.lastElementChild;
  for (let count = 0; last && count < Math.min(times, MAX_REPEATED); count++)
    parent.append(last.cloneNode(true));
}

function fillFigures(root: Element, figures: Figures): void {
  for (const table of drawnTables([...root.querySelectorAll(TABLE_SELECTOR)])) fillRows(table, figures);
  for (const element of root.querySelectorAll(ENTRIES)) {
    if (element.closest(TABLE_SELECTOR) || element.parentElement?.closest(ENTRIES)) continue;
    writeRowDates([{ element, meaning: undefined }], saysExpired(element), figures);
  }
  for (const { text, set } of textPlaces(root)) if (isShape(text)) set(filled(text, figures));
}

function fillRows({ rows }: DrawnTable, figures: Figures): void {
  const columns = rows.slice(0, 3).map(({ cells }) => readColumns(cells).at);
  const { received, expires } = columns.find((at) => Object.keys(at).length > 0) ?? NO_COLUMNS;
  const meaningAt = (index: number): DateMeaning | undefined => {
    if (index === received) return 'received';
    return index === expires ? 'expires' : undefined;
  };
  for (const { element: row, cells } of rows.filter((each) => !isHeaderRow(each))) {
    const parts = cells.map((element, index) => ({ element, meaning: meaningAt(index) }));
    const each = parts.filter(({ element }, index) => cells.indexOf(element) === index);
    writeRowDates(each, saysExpired(row), figures);
  }
}

/** Whether every digit of the text is the nine of its script. */
function isShape(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length > 0 && digits.every((digit) => plainText(digit) === '9');
}

/** A date alone is one of last year. */
function filled(text: string, { style, today, draw }: Figures): string {
  const shape = dateShape(text, style);
  const first = today.getTime() - draw(300) * 86_400_000;
  for (let days = 0; shape && days < 400; days++) {
    const written = shape(new Date(first - days * 86_400_000));
    if (written !== undefined) return written;
  }
  return withNumbers(text, draw);
}

function dateStyleOf({ language, browserLanguages, problems }: PageReport): DateStyle {
  const [preferred = language || 'en-US'] = browserLanguages;
  const parts = new Intl.DateTimeFormat(preferred, { dateStyle: 'short' }).formatToParts(0);
  const order = parts
    .map(({ type }) => type[0])
    .filter((letter) => letter && 'dmy'.includes(letter))
    .join('');
  return {
    order: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    isAmbiguous: problems.some((code) => code === 'expires-unreadable' || code === 'received-unreadable'),
    isBuddhist: preferred.startsWith('th'),
  };
}
