import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT } from '../browsers/built.ts';
import { casesIn } from './case-folder.ts';
import { runCases } from './run-cases.ts';

/** What the build is made from. */
const SOURCES = ['assets', 'components', 'entrypoints', 'lib', 'package-lock.json', 'wxt.config.ts'];

process.exitCode = await main(process.argv.slice(2));

/** Runs the cases in the folders named on the command line; the last line counts what became of them. */
async function main(folders: readonly string[]): Promise<number> {
  if (folders.length === 0) {
    console.error('Name at least one folder of cases: npm run pages -- DIR…');
    return 1;
  }
  buildIfOutdated();
  const counts = { passed: 0, failed: 0 };
  await runCases(folders.flatMap(casesIn), ({ name, problems }) => {
    counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
    console.log(problems.length === 0 ? `passed ${name}` : `FAILED ${name}: ${problems.join('; ')}`);
  });
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

/** A verdict on an older build would be one on other code. */
function buildIfOutdated(): void {
  const made = timeOf(join(BUILT.chromium, 'manifest.json'));
  if (SOURCES.every((source) => newestIn(source) < made)) return;
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed: "npm run build" tells why.');
}

/** When the file was changed last, in milliseconds; 0 where there is none. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestIn(source: string): number {
  const files = statSync(source).isDirectory()
    ? readdirSync(source, { recursive: true, encoding: 'utf8' })
    : [''];
  return Math.max(...files.map((file) => timeOf(join(source, file))));
}
