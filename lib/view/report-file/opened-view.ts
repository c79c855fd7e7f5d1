import { type Account, preferredRuleOf } from '../../analysis/index.ts';
import type { OpenedReport } from '../../report/index.ts';
import { type InsightState, insightWords, type RuleTable, type Words } from '../../words/index.ts';
import { type PanelView, panelViewOf } from '../panel-view.ts';
import { type FindingsView, findingsView } from './findings-view.ts';
import { reportTable } from './report-table.ts';

/** The view of a report from a file, without its panel. */
export interface OpenedView {
  title: string;
  /** Where and when the page was read, and by which version. */
  about: string;
  findings: FindingsView;
  /** The page's own table; `null` for a page without grants. */
  table: RuleTable | null;
  close: string;
}

/**
 * Turns an opened report into what is shown around its panel.
 *
 * @param name the name of the file
 * @param shown the account in the panel: that of the report, or the same with other choices of the user
 */
export function openedView(name: string, report: OpenedReport, shown: Account, words: Words): OpenedView {
  const { analysis, basis } = shown;
  const { readAt, url } = report.account.analysis.provenance;
  const version = words.say('quoted', report.writtenBy);
  return {
    title: words.say('opened.title', name),
    about: words.say('opened.about', words.instant(readAt), url.slice(0, 300), version),
    findings: findingsView(report, words),
    table:
      'grants' in analysis && basis.reading.kind === 'grants'
        ? reportTable(name, basis.reading, analysis, words)
        : null,
    close: words.say('opened.close', name),
  };
}

/** The panel of a report. It is the panel of the page without the actions that need the page. */
export function openedPanel(name: string, account: Account, words: Words): PanelView {
  const { analysis } = account;
  const { controls, content } = panelViewOf(analysis, words, insightStateOf(account, words));
  const readLine = words.say('opened.read', words.instant(analysis.provenance.readAt));
  const { organization } = analysis;
  return {
    controls: { ...controls, region: words.say('opened.region', name), more: [], folding: null },
    content: {
      ...content,
      readLine: organization === null ? readLine : words.say('panel.organization', organization, readLine),
    },
    memory: null,
  };
}

/** The evidence and forecast of a report. Unlike those of a page, they are known from the start. */
export function insightStateOf({ analysis, insight, basis, visited }: Account, words: Words): InsightState {
  if (!('grants' in analysis) || !insight) return { kind: 'waiting' };
  const view = insightWords(insight, analysis, preferredRuleOf(basis.choices), visited, words);
  return { kind: 'answered', view };
}
