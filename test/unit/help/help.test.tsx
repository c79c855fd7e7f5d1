import { cleanup, render, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import en from '../../../assets/locales/help/en.json';
import { Help } from '../../../components/Help.tsx';
import { ISSUE_SEVERITY } from '../../../lib/analysis/issue.ts';
import { EXPORT_FORMATS } from '../../../lib/export/formats.ts';
import type { HelpText } from '../../../lib/help/help-text.ts';
import { helpViewOf } from '../../../lib/help/help-view.ts';
import { LAYOUTS } from '../../../lib/page/layouts/index.ts';
import { STATED_RULES } from '../../../lib/provider/stated-rules.ts';
import { reportOf } from '../../../lib/report/write/report.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountOfRows } from '../../support/account.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});
beforeEach(() => {
  render(<Help view={helpViewOf(en, words)} />);
});
afterEach(cleanup);

/** All texts of the language file, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the help page', () => {
  it('explains every warning once, at an anchor that is its code, and no other', () => {
    const told = en.warnings.flatMap(({ codes }) => Object.keys(codes));
    expect(told.toSorted()).toEqual(Object.keys(ISSUE_SEVERITY).toSorted());
    for (const code of told) expect(document.getElementById(code)?.textContent, code).toMatch(/\.$/);
  });

  it('explains every rule, with links to where it is stated and the code that files have', () => {
    expect(Object.keys(en.rules)).toEqual(STATED_RULES.map(({ id }) => id));
    for (const { id, source } of STATED_RULES) {
      const told = document.getElementById(id) ?? expect.fail(id);
      const links = [...told.querySelectorAll('a')];
      expect(links.map(({ href }) => new URL(href).pathname.split('/').at(-1))).toEqual(source.references);
      expect(told.textContent).toContain(`In files: ${id}`);
    }
  });

  it('explains every layout and every format of the Export menu', () => {
    expect(Object.keys(en.layouts).toSorted()).toEqual(LAYOUTS.map(({ id }) => id).toSorted());
    const files = within(document.getElementById('files') ?? expect.fail());
    for (const format of EXPORT_FORMATS) expect(files.getByText(words.say(`export.${format}`))).toBeTruthy();
  });

  it('has one heading of each section in its contents, and each id once', () => {
    const contents = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(contents.map(({ hash }) => document.querySelector(`${hash} h2`)?.textContent)).toEqual(
      contents.map(({ textContent }) => textContent),
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('gives in its example the figures of the account that it tells of', () => {
    const example = document.getElementById('example')?.textContent ?? '';
    const { totals, grants, forecast } = reportOf(accountOfRows(SIX_GRANTS, '$69.00'), words);
    const least = forecast?.rules?.find(({ rule }) => rule === 'soonest-expiry')?.leastDailySpend;
    for (const figure of [totals.granted, totals.used, totals.expired, totals.usable, grants[2]?.left, least])
      expect(example).toContain(`$${figure}`);
  });

  it('has no sentence of more than thirty words', () => {
    const sentences = textsIn(en).flatMap((text) => text.split(/(?<=[.:;?!])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 30)).toEqual([]);
  });

  it('refuses a text that inserts what is not known', () => {
    const text: HelpText = { ...en, sections: [{ id: 'a', title: 'A', body: [{ insert: 'prices' }] }] };
    expect(() => helpViewOf(text, words)).toThrow('prices');
  });
});
