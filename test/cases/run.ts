import { type CaseResult, messageOf, runFile } from './run-file.ts';

process.exitCode = main(process.argv.slice(2));

/** Runs the files of cases named on the command line; the last line counts what became of them. */
function main(paths: readonly string[]): number {
  if (paths.length === 0) {
    console.error('Name at least one file of cases: npm run -s cases -- FILE…');
    return 1;
  }
  let unreadable = 0;
  const results = paths.flatMap((path) => {
    try {
      return runFile(path);
    } catch (error) {
      unreadable += 1;
      console.error(messageOf(error));
      return [];
    }
  });
  const failed = results.filter(hasFailed);
  for (const result of failed) tell(result);
  const skipped = results.filter(({ outcome }) => outcome.kind === 'skipped');
  const passed = results.length - failed.length - skipped.length;
  console.log(`${passed} passed, ${failed.length + unreadable} failed, ${skipped.length} skipped`);
  return failed.length + unreadable === 0 ? 0 : 1;
}

function hasFailed({ outcome }: CaseResult): boolean {
  return outcome.kind === 'ran' && outcome.differences.length > 0;
}

function tell({ file, id, title, outcome }: CaseResult): void {
  console.log(`FAILED ${file} ${id}: ${title}`);
  if (outcome.kind === 'ran') for (const difference of outcome.differences) console.log(`  ${difference}`);
}
