import type { ExtensionBrowser, Visit } from '../browsers/driver.ts';
import { chooseMenuItem } from '../browsers/panel.ts';
import { CALLS } from '../e2e/exact-page.ts';
import { panelFacts } from '../visit/panel-facts.ts';
import type { PageCase } from './case-folder.ts';
import type { Seen, SeenReport } from './judge.ts';

const ORIGIN = 'https://platform.openai.com';

/** How long at least a page that is still being read is waited for, whatever time it is given: the machine may be busy. */
const PATIENCE = 10_000;

/** Keeps downloads one after another, since all tabs of a browser save into one folder. */
export type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function takingTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Opens the page of a case in a tab of its own, and tells what the panel makes of it once the page has had its time. */
export async function seePage(browser: ExtensionBrowser, test: PageCase, inTurn: InTurn): Promise<Seen> {
  const { page, path, answer, waitMs } = test;
  const files = answer
    ? { [CALLS.v1]: { type: 'application/json', body: answer.body, status: answer.status } }
    : {};
  const visit = await browser.open({ page, files }, { address: ORIGIN + path });
  try {
    if (answer) await visit.evaluate((address) => fetch(address).then((got) => got.text()), CALLS.v1);
    await visit.evaluate(waitForAnswer, waitMs, Math.max(waitMs, PATIENCE));
    const { status, words } = await panelFacts(visit);
    return { status: status ?? null, words, report: await exportedReport(visit, inTurn) };
  } finally {
    await visit.close();
  }
}

/** Runs in the page: waits for its time to be over, and for the panel to be done with reading and working out. */
async function waitForAnswer(waitMs: number, limit: number): Promise<void> {
  const isAtWork = () => {
    const panel = document.querySelector<HTMLElement>('grantlens-panel');
    const lines = [...(panel?.shadowRoot?.querySelectorAll('.fold .line') ?? [])];
    return (
      panel?.dataset.status === 'reading' || lines.some(({ textContent }) => textContent === 'Calculating…')
    );
  };
  const start = performance.now();
  const passed = () => performance.now() - start;
  while (passed() < waitMs || (isAtWork() && passed() < limit))
    await new Promise((done) => setTimeout(done, 50));
}

/** What Export → JSON saves; `null` where the panel offers no export. */
async function exportedReport(visit: Visit, inTurn: InTurn): Promise<SeenReport | null> {
  if (!(await visit.evaluate(hasExport))) return null;
  const { bytes } = await inTurn(async () => {
    await visit.toFront();
    return visit.download(() => chooseMenuItem(visit, 'Export', 'JSON'));
  });
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Runs in the page. */
function hasExport(): boolean {
  const panel = document.querySelector('grantlens-panel')?.shadowRoot;
  return panel?.querySelector('[role=menu][aria-label=Export] [role=menuitem]') != null;
}
