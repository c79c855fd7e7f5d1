import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
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
  BUILDS,
  [['unit and components', project('unit')]],
  [
    ['mutated pages', 'node test/pages/run.ts --count 300'],
    ['evidence on simulated accounts', 'node test/evidence/run.ts --accounts 2000 --small 50'],
  ],
  [['page cases in a browser', 'npm run --silent pages -- test/fixtures/page-cases/in-a-browser']],
  [['built output', project('built')]],
  [['in a page', project('page')]],
  [['end to end, both browsers', project('e2e-*')]],
];

/** The long counts. */
const LONG_CHECKS: Step[][] = [
  BUILDS,
  [['round trips', project('long')]],
  [['invented pages', 'node test/pages/run.ts']],
  [['evidence on simulated accounts', 'node test/evidence/run.ts']],
  [['interoperation', project('interop')]],
  [['in a page and with the packaged extension, both browsers', project('full-*')]],
];

/** Runs all steps even after a failure, so that one run tells everything; ends with a line that counts them. */
async function runAll(groups: Step[][]): Promise<number> {
  ensurePrograms(['chromium', 'firefox', 'tesseract']);
  const failed: string[] = [];
  for (const steps of groups) {
    const passed = await Promise.all(steps.map(([, command]) => run(command, steps.length === 1)));
    passed.forEach(({ isPassed, seconds, output }, nth) => {
      const name = steps[nth]?.[0] ?? '';
      console.log(`${output}\n── ${name}: ${seconds.toFixed(1)} s${isPassed ? '' : ', failed'}\n`);
      if (!isPassed) failed.push(name);
    });
  }
  for (const name of failed) console.log(`failed: ${name}`);
  console.log(`\n${groups.flat().length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

/** One that runs alone is heard as it goes; of several beside each other, each says what it has to say at its end. */
async function run(command: string, isAlone: boolean) {
  const start = performance.now();
  const child = spawn(`${command} 2>&1`, {
    shell: true,
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const output = child.stdout ? await text(child.stdout) : '';
  return { isPassed: (await ended) === 0, seconds: (performance.now() - start) / 1000, output };
}

process.exitCode = await runAll(process.argv.includes('--full') ? LONG_CHECKS : CHECKS);
