import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILT } from '../browsers/built.ts';
import type { BrowserName, ExtensionBrowser, Visit } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { keepForEver, linesSoFar, lookInto } from './in-page.ts';
import { basis, hasDeleted } from './kept.ts';

/** A page of the extension without scripts that ask anything. */
const DRIVER = 'welcome.html';
/** Readings that are under way at once. */
const BESIDE = 3;
/** How long readings are kept before the kill, at most, in milliseconds. */
const LONGEST = 600;
/** How many of the newest readings are unpacked after each kill; older ones were after an earlier kill. */
const NEWEST = 50;
/** Browsers that are killed beside each other, each with its own profile: a start waits as much as it works. */
const LANES = 2;

/** What was kept and what was found after a number of kills. */
interface Tally {
  /** How many readings were reported as kept. */
  reported: number;
  acknowledged: Set<string>;
  lost: Set<string>;
  bad: string[];
  /** How many times the browser itself deleted the database or its copy, and all came back from the other. */
  deleted: number;
}

const { values } = parseArgs({
  options: { times: { type: 'string', default: '200' }, browser: { type: 'string', default: 'chromium' } },
});
const [times, browser] = [Number(values.times), values.browser as BrowserName];
const folder = mkdtempSync(join(tmpdir(), 'grantlens-kill-'));
const extension = join(folder, 'extension');
try {
  // A copy, so that a build in the meantime changes nothing.
  cpSync(BUILT[browser], extension, { recursive: true });
  const shares = Array.from({ length: LANES }, (_, lane) => Math.ceil((times - lane) / LANES));
  const tallies = await Promise.all(
    shares.map((kills, lane) => killAgainAndAgain(join(folder, `profile-${lane}`), kills)),
  );
  const lost = tallies.flatMap((tally) => [...tally.lost].map((one) => `lost: ${one}`));
  const bad = tallies.flatMap((tally) => tally.bad);
  const [kept, deleted] = [
    countOf(({ reported }) => reported, tallies),
    countOf((one) => one.deleted, tallies),
  ];
  console.log(
    `${browser}: killed ${times} times; ${kept} readings reported as kept, ${lost.length} lost, ${bad.length} half-written`,
  );
  if (deleted > 0)
    console.log(
      `The browser itself deleted the database or its copy ${deleted} times, since it found it corrupted.`,
    );
  for (const line of [...lost, ...bad]) console.log(line);
  process.exitCode = lost.length + bad.length === 0 && kept >= times ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

function countOf(count: (tally: Tally) => number, tallies: readonly Tally[]): number {
  return tallies.reduce((sum, tally) => sum + count(tally), 0);
}

async function killAgainAndAgain(profile: string, kills: number): Promise<Tally> {
  const tally: Tally = { reported: 0, acknowledged: new Set(), lost: new Set(), bad: [], deleted: 0 };
  for (let nth = 0; nth < kills; nth += 1) {
    const { started, visit } = await start(profile);
    if (nth > 0) await check(visit, profile, tally);
    const reported = await killedWhileKeeping(started, visit);
    tally.reported += reported.length;
    for (const time of reported) tally.acknowledged.add(time);
  }
  const { started, visit } = await start(profile);
  await check(visit, profile, tally);
  await started.close();
  return tally;
}

async function start(profile: string): Promise<{ started: ExtensionBrowser; visit: Visit }> {
  const started = await launch(browser, { extension, ownProfile: profile });
  return { started, visit: await started.openOwn(DRIVER) };
}

/** The times of the readings that were reported as kept before the kill. */
async function killedWhileKeeping(started: ExtensionBrowser, visit: Visit): Promise<string[]> {
  await visit.evaluate(keepForEver, basis(), 2, BESIDE);
  const end = Date.now() + Math.random() * LONGEST;
  let lines: string[] = [];
  while (Date.now() < end) lines = await visit.evaluate(linesSoFar);
  await started.kill();
  lines.push(...visit.consoleProblems().map((line) => line.replace('warning: ', '')));
  const other = lines.find((line) => !line.startsWith('kept '));
  if (other) throw new Error(`Instead of keeping: ${other}`);
  return lines.map((line) => line.slice('kept '.length));
}

async function check(visit: Visit, profile: string, tally: Tally): Promise<void> {
  const { acknowledged, lost, bad } = tally;
  const found = await visit.evaluate(lookInto, NEWEST);
  if (hasDeleted(profile)) tally.deleted += 1;
  const there = new Set(found.times);
  for (const time of acknowledged) if (!there.has(time)) lost.add(time);
  bad.push(...found.bad);
}
