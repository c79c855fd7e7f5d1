import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportableAnalysis } from '../../../lib/analysis/exportable.ts';
import type { Account } from '../../../lib/analysis/insight/account.ts';
import { calendarFile } from '../../../lib/export/calendar/calendar.ts';
import { excelFile } from '../../../lib/export/excel/workbook.ts';
import { exportFile } from '../../../lib/export/files.ts';
import { EXPORT_FORMATS } from '../../../lib/export/formats.ts';
import { supportReport } from '../../../lib/export/support/support-report.ts';
import { pictureOf } from '../../../lib/picture/picture-of.ts';
import { type OpenedReport, openReport } from '../../../lib/report/open/open-report.ts';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import { changesView } from '../../../lib/view/report-file/changes-view.ts';
import { openedPanel, openedView } from '../../../lib/view/report-file/opened-view.ts';
import { refusalWords } from '../../../lib/view/report-file/refusal-words.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountOfRows, VERSION } from '../../support/account.ts';
import { SIX_GRANTS } from '../../support/analysis.ts';
import { EVERYTHING } from '../../support/picture.tsx';
import { opened } from '../../support/reports.ts';
import { englishWords } from '../../support/words.ts';

/** Turns $21.33 into 33.12$ where it is drawn as it stands. */
const TURNED = '\u202e33.12$\u202c\u2066a\u2067b\u200b\u200f\ufeff';
const HEBREW = 'שלום';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** An account in which every text of the page is the given one, in doubt, so that the sentences quote it. */
function materialWith(text: string): Account {
  const account = accountOfRows([...SIX_GRANTS, ['Nov 2, 2026', 'Paused', 'n/a', 'Mar 1, 2027']], '$12.34');
  return {
    ...account,
    basis: { ...account.basis, reading: withTexts(account.basis.reading, text) },
    analysis: {
      ...withTexts(account.analysis, text),
      provenance: { ...account.analysis.provenance, url: text },
    } as ExportableAnalysis,
  };
}

const NOT_OF_THE_PAGE = ['provenance', 'readAt', 'drawnAt'];
const FOREIGN = ['text', 'state', 'label', 'organization', 'words'];

/** The same with another text in each field that holds one of the page's, however deep, and in the headers. */
function withTexts<Value>(value: Value, text: string): Value {
  if (Array.isArray(value)) return value.map((item) => withTexts(item, text)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    if (NOT_OF_THE_PAGE.includes(key)) return [key, item];
    if (key === 'headers') return [key, item.map(() => text)];
    return [
      key,
      FOREIGN.includes(key) && item !== undefined && typeof item !== 'object' ? text : withTexts(item, text),
    ];
  });
  return { ...Object.fromEntries(entries), ...('organization' in value ? { organization: text } : {}) };
}

/** Every text within a value, however deep, but for the name of a grant, which nobody is shown. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'identity' ? [] : textsIn(item)));
}

/** The report with the text everywhere, as somebody may have made it, and opened here. */
function openedWith(text: string): OpenedReport {
  const json = JSON.parse(exportFile('json', materialWith(text), words).content);
  json.generator.version = text;
  json.grants[0][text] = 'a field that nobody knows';
  return opened(JSON.stringify(json), words);
}

function refusalWith(text: string): string {
  const json = JSON.parse(exportFile('json', materialWith(text), words).content);
  json.basis.reading.rows[0].left.kind = text;
  const refused = openReport(JSON.stringify(json), VERSION, words);
  return 'refusal' in refused ? refusalWords(refused.refusal, text, words) : expect.fail();
}

/** Everything that a person reads, by its place: sentences of ours with the page's words in them. */
async function sentencesWith(text: string): Promise<Record<string, string[]>> {
  const account = materialWith(text);
  const report = openedWith(text);
  const calendar = await calendarFile(account, words);
  const insight = { kind: 'waiting' } as const;
  const source = { ...account, reading: account.basis.reading, insight, languages: ['en'] };
  const blocks = pictureOf(source, { ...EVERYTHING, hidesNames: false }, words);
  return {
    panel: textsIn(panelViewOf(account.analysis, words)),
    'panel of a page that cannot be read': textsIn(
      panelViewOf(
        { status: 'unreadable', issues: [], found: { headings: [text], tables: [], fractions: 0 } } as never,
        words,
      ),
    ),
    picture: textsIn(blocks),
    'report page': textsIn({ ...openedView(text, report, report.account, words), table: null }),
    'panel of a report': textsIn(openedPanel(text, report.account, words)),
    'changes between reports': textsIn(
      changesView({ changes: { kind: 'other-organization' }, usage: null, together: null }, words),
    ),
    refusal: [refusalWith(text)],
    summary: [exportFile('summary', account, words).content],
    text: [exportFile('text', account, words).content],
    markdown: [exportFile('markdown', account, words).content],
    'report to support': [supportReport(account, words).content],
    calendar: ['content' in calendar ? calendar.content : expect.fail()],
  };
}

/** What data a spreadsheet or a table of a page of ours gets, a text to a cell. */
async function cellsWith(text: string): Promise<Record<string, string[]>> {
  const account = materialWith(text);
  const report = openedWith(text);
  const sheets = await readExcelFile(Buffer.from((await excelFile(account, words)).content));
  return {
    csv: [exportFile('csv', account, words).content.slice(1)],
    excel: textsIn(sheets),
    table: textsIn(openedView('report.json', report, report.account, words).table),
  };
}

/** What names no text of the page, or leaves such a text out. */
const WITHOUT_PAGE_WORDS = new Set(['changes between reports', 'report to support']);
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

describe('a text of others that would turn what stands around it', () => {
  it('is shown sign by sign wherever a person reads it', async () => {
    const all = { ...(await sentencesWith(TURNED)), ...(await cellsWith(TURNED)) };
    for (const [place, texts] of Object.entries(all)) {
      expect(
        texts.filter((text) => UNSEEN.test(text)),
        place,
      ).toEqual([]);
      if (!WITHOUT_PAGE_WORDS.has(place))
        expect(texts.join('').replaceAll('\\', ''), place).toContain('[U+202E');
    }
  });

  it('is named in every export that there is', async () => {
    const told = [...Object.keys(await sentencesWith(TURNED)), ...Object.keys(await cellsWith(TURNED))];
    expect(EXPORT_FORMATS.filter((format) => format !== 'json' && !told.includes(format))).toEqual([]);
  });

  it('is data in the JSON report, and turns no figure of its text', () => {
    const { content } = exportFile('json', materialWith(TURNED), words);
    expect(content).not.toMatch(UNSEEN);
    expect(JSON.parse(content).grants[0].state).toBe(TURNED);
  });

  it('stands apart in each sentence where it runs from right to left', async () => {
    for (const [place, texts] of Object.entries(await sentencesWith(HEBREW))) {
      const rest = texts.map((text) => text.replace(/\r\n /g, '').replace(/\u2068[^\u2069]*\u2069/g, ''));
      expect(
        rest.filter((text) => /[\u0590-\u05ff]/.test(text)),
        place,
      ).toEqual([]);
    }
  });
});
