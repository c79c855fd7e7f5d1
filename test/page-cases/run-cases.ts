import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ExtensionBrowser } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { builtWith, type Manifest } from '../e2e/altered-build.ts';
import { stoppedClock } from '../visit/frozen-clock.ts';
import type { BrokenCase, PageCase } from './case-folder.ts';
import { judge } from './judge.ts';
import { type InTurn, seePage, takingTurns } from './see-page.ts';

/** What became of a case; it passes where nothing speaks against it. */
export interface Verdict {
  name: string;
  problems: readonly string[];
}

/** Pages wait far longer than they work, so there are many more tabs than processors. */
const TABS = 8 * availableParallelism();

/** Reads every case in a real page, those of one setting in one browser, and tells each verdict in the cases' order. */
export async function runCases(
  cases: readonly (PageCase | BrokenCase)[],
  tell: (verdict: Verdict) => void,
): Promise<void> {
  const verdicts = new Map<PageCase | BrokenCase, Verdict>();
  let told = 0;
  const settle = (test: PageCase | BrokenCase, problems: readonly string[]) => {
    verdicts.set(test, { name: test.name, problems });
    for (let next = cases[told]; next; next = cases[told]) {
      const verdict = verdicts.get(next);
      if (!verdict) return;
      tell(verdict);
      told += 1;
    }
  };
  for (const test of cases) if (test.kind === 'broken') settle(test, [test.problem]);
  const whole = cases.filter((test) => test.kind === 'case');
  for (const group of Map.groupBy(whole, ({ setting }) => JSON.stringify(setting)).values())
    await runGroup(group, settle);
}

async function runGroup(
  group: readonly PageCase[],
  settle: (test: PageCase, problems: readonly string[]) => void,
): Promise<void> {
  const [first] = group;
  if (!first) return;
  const { instant, locale, timeZone, exactFigures } = first.setting;
  const extension = builtWith(
    'chromium',
    stoppedClock(instant),
    exactFigures ? switchExactFiguresOn : undefined,
  );
  const browser = await launch('chromium', { extension, locale, timeZone });
  try {
    if (exactFigures) await waitForExactFigures(browser);
    const inTurn = takingTurns();
    const waiting = group.values();
    const work = async () => {
      for (const test of waiting) settle(test, await problemsOf(browser, test, inTurn));
    };
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true });
  }
}

async function problemsOf(browser: ExtensionBrowser, test: PageCase, inTurn: InTurn): Promise<string[]> {
  try {
    return judge(test.expect, await seePage(browser, test, inTurn));
  } catch (error) {
    return [`could not be read: ${error instanceof Error ? error.message : error}`];
  }
}

/** Chromium asks for a permission in a window of its own, which nobody can answer here: this copy has been given all. */
function switchExactFiguresOn(manifest: Manifest): void {
  manifest.permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  manifest.host_permissions = manifest.optional_host_permissions ?? [];
  delete manifest.optional_permissions;
  delete manifest.optional_host_permissions;
}

async function waitForExactFigures(browser: ExtensionBrowser): Promise<void> {
  const options = await browser.openOwn('options.html');
  await options.until(() =>
    document.querySelector('[role=status]')?.textContent?.includes('Exact figures are on.'),
  );
  await options.close();
}
