import { analyse } from '../../lib/analysis/analyse.ts';
import type { Basis } from '../../lib/analysis/basis.ts';
import { type Account, accountOf } from '../../lib/analysis/insight/account.ts';
import { readingOf } from '../../lib/analysis/insight/series.ts';
import { exportFile } from '../../lib/export/files.ts';
import type { RowReading } from '../../lib/page/reading.ts';
import { openReport } from '../../lib/report/open/open-report.ts';
import { MAX_ROWS } from '../../lib/report/schema/basis-values.ts';
import { dayOfTime, instantOf } from '../../lib/values/day.ts';
import { CENT, microDollars } from '../../lib/values/money.ts';
import { englishWords } from '../support/words.ts';
import type { Figure } from './figures.ts';
import { median } from './in-page/median.ts';

const VERSION = '0.1.0';
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 14, 2);
const TIMES = 3;
const WRITTEN = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** The waiting time when a report is opened, in Node: the most grants a report has room for, all usable and some partly used. */
export async function openingReport(): Promise<Figure[]> {
  const words = await englishWords();
  const account = visited(largest());
  const text = exportFile('json', account, words).content;
  const times = Array.from({ length: TIMES }, () => {
    const before = performance.now();
    const opened = openReport(text, VERSION, words);
    if ('refusal' in opened) throw new Error(`The largest report is refused: ${opened.refusal.kind}.`);
    return performance.now() - before;
  });
  return [
    { name: `largest report, ${MAX_ROWS} grants`, measured: text.length / 1000, unit: 'kB', limit: 5000 },
    { name: 'opening the largest report', measured: median(times), unit: 'ms', limit: null },
  ];
}

/** An account with the one reading that every visit has. */
function visited(basis: Basis): Account {
  const analysis = analyse(basis);
  const reading = analysis && 'grants' in analysis ? readingOf(analysis) : undefined;
  const account = accountOf(basis, { series: reading ? [reading] : [], typedRate: '' }, VERSION);
  if (!reading || !account) throw new Error('The largest report has no figure.');
  return account;
}

function largest(): Basis {
  const rows = Array.from({ length: MAX_ROWS }, (_, index) => rowOf(index));
  const at = instantOf(new Date(NOW));
  return {
    reading: {
      kind: 'grants',
      layout: 'four-column-table',
      organization: 'Acme',
      belonging: 'settled',
      headers: ['Received', 'State', 'Balance', 'Expires'],
      guessedColumns: [],
      headlines: [],
      fractions: [],
      doubts: [],
      rows,
      extent: { kind: 'whole' },
      mayGrow: false,
      onScreen: rows.map(({ row }) => row),
    },
    choices: { rule: null, categories: [], settled: [] },
    provenance: { readAt: at, drawnAt: at, url: 'https://platform.openai.com/' },
    exact: null,
  };
}

function rowOf(index: number): RowReading {
  const received = NOW - (1 + (index % 300)) * DAY;
  const [left, granted] = [100 * (1 + (index % 50)), 100 * (51 + (index % 7))];
  const balance = `$${left / 100}.00 / $${granted / 100}.00`;
  return {
    row: index + 1,
    received: dateCell(received, 1),
    state: { kind: 'read', text: 'Available', column: 2, value: 'available' },
    left: { kind: 'read', text: balance, column: 3, value: microDollars(left * CENT) ?? CENT },
    granted: { kind: 'read', text: balance, column: 3, value: microDollars(granted * CENT) ?? CENT },
    expires: dateCell(received + 365 * DAY, 4),
    extras: [],
  };
}

function dateCell(time: number, column: number): RowReading['expires'] {
  return { kind: 'read', text: WRITTEN.format(time), column, value: dayOfTime(time) };
}
