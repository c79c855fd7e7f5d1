import { analyse } from '../../lib/analysis/analyse.ts';
import type { Basis } from '../../lib/analysis/basis.ts';
import { type Account, accountOf } from '../../lib/analysis/insight/account.ts';
import { readingOf, type Series } from '../../lib/analysis/insight/series.ts';
import { exportFile } from '../../lib/export/files.ts';
import { MS_PER_DAY } from '../../lib/ledger/time.ts';
import { dateSetting } from '../../lib/page/date-order.ts';
import type { RowReading } from '../../lib/page/reading.ts';
import { STATED_RULES } from '../../lib/provider/stated-rules.ts';
import { type OpenedReport, openReport } from '../../lib/report/open/open-report.ts';
import { instantOf, utcMidnight } from '../../lib/values/day.ts';
import type { Words } from '../../lib/words/words.ts';
import { randomAccount } from '../pages/account.ts';
import { basisOfHtml, basisOfStage } from '../pages/outcome.ts';
import { type Random, randomOf } from '../pages/random.ts';
import { randomPage } from '../pages/random-page.ts';
import { VERSION } from './account.ts';
import { exactAnswer, micros } from './exact.ts';
import { tableOf } from './page.ts';

/** The JSON export of an account. */
export function jsonOf(account: Account, words: Words): string {
  return exportFile('json', account, words).content;
}

/**
 * Opens a report that can be opened.
 * @throws Error if it is refused.
 */
export function opened(text: string, words: Words): OpenedReport {
  const report = openReport(text, VERSION, words);
  if ('refusal' in report) throw new Error(`The report was refused: ${JSON.stringify(report.refusal)}`);
  return report;
}

/** These pages are in English, since learning the months of every language is slow. */
const ENGLISH = dateSetting('en', ['en-US']);
const WRITTEN = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** A random account on a plain page in English. */
function plainBasis(seed: number): Basis {
  const account = randomAccount(randomOf(seed));
  const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;
  const rows = account.grants.map(({ received, state, left, granted, expires }) => {
    const [from, to] = [received, expires].map((day) => WRITTEN.format(Date.parse(day)));
    return [from ?? '', state, `${dollars(left)} / ${dollars(granted)}`, to ?? ''];
  });
  const sum = account.grants.reduce((total, { granted }) => total + granted, 0);
  const total = seed % 3 === 0 ? `<p>Credit balance</p><p>${dollars(sum)}</p>` : '';
  return basisOfHtml(total + tableOf(rows), ENGLISH, account.now, true);
}

/** The random page of a seed, in any language and layout. Half of the pages have a fault. */
export function oddBasis(seed: number): Basis | undefined {
  const page = randomPage(seed);
  const stage = page.stages.at(-1);
  return stage && basisOfStage(page, stage);
}

/**
 * The account that a visit to a page exports; by default the page of a random account. The page is read once or twice, under any
 * rule. Some visits have corrections, a typed spend or the exact answer. `undefined` if the page gives no figure.
 */
export function exportedAccount(seed: number, page = plainBasis(seed)): Account | undefined {
  const random = randomOf(seed);
  const basis = { ...page, exact: random.chance(0.3) ? exactOf(page, random) : null };
  const analysis = analyse(basis);
  if (!analysis || !('grants' in analysis)) return accountOf(basis, { series: [], typedRate: '' }, VERSION);
  const chosen = random.pick([null, ...STATED_RULES]);
  const rule = chosen && ({ id: chosen.id, by: 'user' } as const);
  const categories = analysis.identities
    .filter(() => random.chance(0.2))
    .map((identity) => [identity, random.pick(['paid', 'promotional'] as const)] as const);
  const choices = { rule, categories, settled: [] };
  const typedRate = random.pick(['', '0.47', '12', 'much']);
  return accountOf(
    { ...basis, choices },
    { series: seriesOf({ ...basis, choices }, random), typedRate },
    VERSION,
  );
}

/** The rows now. In some visits there is a reading a day and a half before, with more left in some rows. */
function seriesOf(basis: Basis, random: Random): Series {
  const analysis = analyse(basis);
  const reading = analysis && 'grants' in analysis ? readingOf(analysis) : undefined;
  if (!reading) return [];
  if (random.chance(0.4)) return [reading];
  const grants = reading.grants.map((grant) => ({
    ...grant,
    left: random.chance(0.5) ? grant.left : grant.granted,
  }));
  return [{ ...reading, grants, at: reading.at - 1.5 * MS_PER_DAY }, reading];
}

/** An exact answer with a grant for most rows. Some grants differ a little from their rows. */
function exactOf(basis: Basis, random: Random): Basis['exact'] {
  const { reading } = basis;
  const rows = reading.kind === 'grants' ? reading.rows : [];
  const grants = rows.filter(() => random.chance(0.9)).flatMap((row) => exactGrant(row, random));
  return exactAnswer(random.shuffled(grants));
}

function exactGrant({ received, expires, left, granted }: RowReading, random: Random) {
  if (left.kind !== 'read' || granted.kind !== 'read' || received.kind !== 'read') return [];
  const off = random.pick([0, 1234, -4999, 50_000]);
  return {
    id: `grant-${random.int(0, 1_000_000_000)}`,
    granted: granted.value,
    used: micros(Math.max(0, granted.value - left.value + off)),
    effectiveAt: instantOf(utcMidnight(received.value)),
    expiresAt: expires.kind === 'read' ? instantOf(utcMidnight(expires.value)) : null,
  };
}
