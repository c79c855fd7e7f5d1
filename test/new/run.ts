import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutFiles } from './layout-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const USAGE = 'Usage: npm run new -- layout NAME';

const [what, name, ...others] = process.argv.slice(2);
try {
  if (what !== 'layout' || name === undefined || others.length > 0) throw new Error(USAGE);
  const today = new Date().toISOString().slice(0, 10);
  const { files, toDo } = layoutFiles(name, today, (path) => readFileSync(join(ROOT, path), 'utf8'));
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
  console.log(`\nNow:\n${toDo.map((one) => `- ${one}`).join('\n')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
