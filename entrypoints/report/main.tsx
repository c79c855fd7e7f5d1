import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ReportPage } from '../../components/index.ts';
import { comparisonOf } from '../../lib/report/index.ts';
import { changesView, openPageViewOf } from '../../lib/view/index.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { OpenedPanel } from './opened-panel.ts';
import { acceptReports } from './report-input.ts';
import { type Outcome, openFile, openText } from './reports.ts';
import '../../components/own-page.css';
import '../../components/report.css';

/** Two reports are shown side by side. A third replaces the second. */
const MAX_REPORTS = 2;

const root = document.getElementById('report');
if (!root) throw new Error('report.html has no element #report.');
const words = extensionWords();
const { version } = browser.runtime.getManifest();
document.documentElement.lang = words.locale;
document.title = words.say('opened.page_title');

let shown: { id: string; panel: OpenedPanel }[] = [];
let refusals: string[] = [];
let opened = 0;

function show(outcomes: readonly Outcome[]): void {
  refusals = outcomes.flatMap((outcome) => ('refusal' in outcome ? outcome.refusal : []));
  for (const outcome of outcomes) if ('report' in outcome) add(outcome);
  draw();
  const last = shown.at(-1);
  if (refusals.length === 0 && last) document.getElementById(last.id)?.focus();
}

function add({ name, report }: Extract<Outcome, { report: unknown }>): void {
  const onError = () => {
    refusals = [words.say('opened.broken')];
    draw();
  };
  for (const { id } of shown.slice(MAX_REPORTS - 1)) close(id);
  opened += 1;
  shown = [
    ...shown,
    { id: `report-${opened}`, panel: new OpenedPanel(name, report, { words, onChange: draw, onError }) },
  ];
}

function close(closed: string): void {
  for (const { id, panel } of shown) if (id === closed) panel.close();
  shown = shown.filter(({ id }) => id !== closed);
  draw();
}

function changes() {
  const [one, other] = shown.map(({ panel }) => panel.report.account);
  return one && other && changesView(comparisonOf(one, other), words);
}

async function openFiles(files: readonly File[]): Promise<Outcome[]> {
  const taken = files.slice(0, MAX_REPORTS).map((file) => openFile(file, version, words));
  const left = files.slice(MAX_REPORTS).map(({ name }) => ({
    refusal: words.say('opened.one_too_many', words.say('quoted', name)),
  }));
  return [...(await Promise.all(taken)), ...left];
}

function openPasted(text: string): Outcome {
  if (text.trim() === '') return { refusal: words.say('opened.nothing_pasted') };
  return openText(text, words.say('opened.pasted'), version, words);
}

const coming = {
  onFiles: (files: readonly File[]) => void openFiles(files).then(show),
  onText: (text: string) => show([openPasted(text)]),
};

function draw(): void {
  if (!root) return;
  render(
    <ReportPage
      view={openPageViewOf(words)}
      refusals={refusals}
      reports={shown.map(({ id, panel }) => ({ id, view: panel.view(), panel: panel.element }))}
      changes={changes()}
      onClose={close}
      {...coming}
    />,
    root,
  );
}

acceptReports(coming);
draw();
