import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { ensurePrograms } from './browsers/install.ts';

type Step = readonly [name: string, command: string];

const project = (name: string) => `vitest run -c test/vitest.config.ts --project "${name}"`;
const BUILDS: Step[] = [
  ['build for Chromium', 'npm run --silent build'],
  ['build for Firefox', 'npm run --silent build:firefox'],
];

/** Every check, in the order in which a failure is cheapest to learn of; the steps of a group run beside each other. */
const CHECKS: Step[][] = [
  [
    ['types', 'npm run --silent types'],
    ['lint', 'npm run --silent lint'],
  ],
  // Only after the types are prepared can the configurations be read from which unused code is known.
  [...BUILDS, ['unused code', 'npm run --silent unused']],
  [['unit and components', project('unit')]],
  [
    ['mutated pages', 'node test/pages/run.ts --count 150'],
    ['mutated pages of the account', 'node test/pages/account-pages/run.ts --count 300'],
    ['evidence on simulated accounts', 'node test/evidence/run.ts --accounts 1000 --small 50'],
    ['page cases in a browser', 'npm run --silent pages -- test/fixtures/page-cases/in-a-browser'],
    ['built output', project('built')],
    // It waits for browsers for most of its time.
    ['killed while readings are kept', 'node test/kill/run.ts --times 10'],
  ],
  [['in a page', project('page')]],
  [['end to end, both browsers', project('e2e-*')]],
  [['end to end, with nothing beside', project('alone-*')]],
];

/** The long counts. */
const LONG_CHECKS: Step[][] = [
  BUILDS,
  [['round trips, all texts of people, and patterns over 1 MB', project('long')]],
  [['invented pages', 'node test/pages/run.ts']],
  [['invented pages of the account', 'node test/pages/account-pages/run.ts']],
  [['evidence on simulated accounts', 'node test/evidence/run.ts']],
  [['interoperation', project('interop')]],
  [['in a page and with the packaged extension, both browsers', project('full-*')]],
];

/** Runs all steps even after a failure, so that one run tells everything; ends with what failed, and a line that counts. */
async function runAll(groups: Step[][]): Promise<number> {
  const start = performance.now();
  ensurePrograms(['chromium', 'firefox', 'tesseract']);
  const failed: string[] = [];
  for (const steps of groups) {
    const ended = await Promise.all(steps.map(([, command]) => run(command, steps.length === 1)));
    ended.forEach(({ isPassed, seconds, output }, nth) => {
      const name = steps[nth]?.[0] ?? '';
      const heard = steps.length === 1 ? '' : output;
      console.log(`${heard}\n── ${name}: ${seconds.toFixed(1)} s${isPassed ? '' : ', failed'}\n`);
      if (!isPassed) failed.push([name, ...failuresIn(output)].join('\n  '));
    });
  }
  for (const lines of failed) console.log(`failed: ${lines}`);
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(
    `\n${groups.flat().length - failed.length} passed, ${failed.length} failed, ${minutes} minutes`,
  );
  return failed.length === 0 ? 0 : 1;
}

/** The lines by which a step tells what failed in it, with the reason that follows. */
function failuresIn(output: string): string[] {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.flatMap((line, nth) => (/^ *FAIL /.test(line) ? [line.trim(), lines[nth + 1] ?? ''] : []));
}

/** One that runs alone is heard as it goes; of several beside each other, each says what it has to say at its end. */
async function run(command: string, isAlone: boolean) {
  const start = performance.now();
  const child = spawn(`${command} 2>&1`, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
    if (isAlone) process.stdout.write(part);
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { isPassed: code === 0, seconds: (performance.now() - start) / 1000, output };
}

process.exitCode = await runAll(process.argv.includes('--full') ? LONG_CHECKS : CHECKS);
