import { spawnSync } from 'node:child_process';
import { ensurePrograms } from './browsers/install.ts';

/** Every check, in the order in which a failure is cheapest to learn of. */
const STEPS: readonly [name: string, command: string][] = [
  ['types', 'npm run --silent types'],
  ['lint', 'npm run --silent lint'],
  ['unit and components', 'vitest run -c test/vitest.config.ts --project unit'],
  ['mutated pages', 'node test/pages/run.ts --count 300'],
  ['evidence on simulated accounts', 'node test/evidence/run.ts --accounts 2000 --small 50'],
  ['build for Chromium', 'npm run --silent build'],
  ['build for Firefox', 'npm run --silent build:firefox'],
  ['page cases in a browser', 'npm run --silent pages -- test/fixtures/page-cases/in-a-browser'],
  ['built output', 'vitest run -c test/vitest.config.ts --project built'],
  ['end to end, both browsers', 'npm run --silent test:e2e'],
];

/** Runs all steps even after a failure, so that one run tells everything; ends with a line that counts them. */
function runAll(): number {
  ensurePrograms(['chromium', 'firefox', 'tesseract']);
  const failed = STEPS.filter(([name, command]) => {
    console.log(`\n── ${name}`);
    return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
  });
  for (const [name] of failed) console.log(`failed: ${name}`);
  console.log(`\n${STEPS.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = runAll();
