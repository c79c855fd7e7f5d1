import { describe, expect, it } from 'vitest';
import { pageReportText } from '../../../lib/page-report/page-report.ts';
import { dayOfInstant } from '../../../lib/values/day.ts';
import { readPageReport } from '../../pages-from-reports/read-page-report.ts';
import { rebuildPage } from '../../pages-from-reports/rebuild-page.ts';
import { PROVENANCE, SIX_GRANTS } from '../../support/analysis.ts';
import { documentFrom } from '../../support/dom.ts';
import { tableOf } from '../../support/page.ts';
import { reportOfHtml } from '../../support/page-report.ts';

const REPORT = reportOfHtml(`<main>${tableOf(SIX_GRANTS)}</main>`);
const TEXT = pageReportText(REPORT);
const withTree = (tree: unknown) => JSON.stringify({ ...REPORT, tree });

describe('reading a page report', () => {
  it('takes the text of every report that is made', () => {
    expect(readPageReport(TEXT)).toEqual(REPORT);
  });

  it.each([
    ['', 'it is not JSON'],
    ['<html></html>', 'it is not JSON'],
    ['null', 'it does not begin as a "grantlens-page-report" does'],
    ['{"format":"grantlens-report","version":1}', 'it does not begin as a "grantlens-page-report" does'],
    [TEXT.replace('"version": 1', '"version": 2'), 'only version 1 can be read, and it says 2'],
    ['['.repeat(100_000), 'it is nested more than 200 levels deep'],
    [`"${'x'.repeat(50_000_000)}"`, 'it is longer than any page report (200 kB)'],
    [withTree({ tag: 'script', children: ['alert(1)'] }), 'tree.tag: Invalid option'],
    [withTree({ tag: 'p', attributes: { onclick: 'alert(1)' } }), 'tree.attributes: Unrecognized key'],
    [withTree({ tag: 'p', children: [{ leftOut: -1 }] }), 'tree.children.0.leftOut: Too small'],
    [JSON.stringify({ ...REPORT, language: '"><script>' }), 'language: Invalid'],
  ])('says what is wrong with report %#', (text, words) => {
    expect(() => readPageReport(text)).toThrow(words);
  });

  it('runs nothing of it: markup in a text stays text', () => {
    const evil = '</textarea><script>alert(1)</script><img src=x onerror=alert(1)>';
    const tree = {
      tag: 'main',
      attributes: { title: `">${evil}` },
      children: [evil, { tag: 'p', children: [evil] }],
    };
    const page = documentFrom(rebuildPage(readPageReport(withTree(tree)), dayOfInstant(PROVENANCE.readAt)));
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(page.querySelector('p')?.textContent).toBe(evil);
  });
});
