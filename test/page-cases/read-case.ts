import { parseHTML } from 'linkedom';
import { analyse, type Basis, NO_CHOICES } from '../../lib/analysis/index.ts';
import { accountOf } from '../../lib/analysis/insight/account.ts';
import { dateSetting } from '../../lib/page/date-order.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { isBillingPage } from '../../lib/provider/addresses.ts';
import { reportOf } from '../../lib/report/write/report.ts';
import { instantOf } from '../../lib/values/day.ts';
import type { Words } from '../../lib/words/words.ts';
import { displayedIn } from '../support/displayed.ts';
import type { PageCase } from './case-folder.ts';
import type { Seen } from './judge.ts';

const ORIGIN = 'https://platform.openai.com';
const NOTHING_SEEN = { series: [], typedRate: '' };

/** Reads the page of a case without a browser: what is laid out, drawn or answered cannot be seen here. */
export function readCase({ page, path, setting }: PageCase, words: Words): Seen {
  const { document }: { document: Document } = parseHTML(page);
  const url = ORIGIN + path;
  const { reading } = readPage(document.body, {
    dates: dateSetting(document.documentElement.lang, [setting.locale]),
    isShown: displayedIn(document),
    expected: isBillingPage(new URL(url)),
    settled: true,
  });
  const at = instantOf(new Date(setting.instant));
  const provenance = { readAt: at, drawnAt: at, url };
  const basis: Basis = { reading, choices: NO_CHOICES, provenance, exact: null };
  const analysis = analyse(basis);
  const account = accountOf(basis, NOTHING_SEEN, '0');
  return {
    status: analysis?.status ?? null,
    words: '',
    report: account ? reportOf(account, words) : null,
  };
}
