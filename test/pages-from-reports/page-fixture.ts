import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readingOf } from '../support/page-fixture.ts';

/**
 * Writes a page as a fixture, with what the reader now says of it; sentences that tell so. One that is there already stays as
 * it is, since somebody may have corrected what is expected of it.
 */
export function writePageFixture(
  fixtures: string,
  name: string,
  page: string,
  browserLanguages: string[],
): string[] {
  const folder = join(fixtures, name);
  const shown = relative(process.cwd(), folder);
  if (existsSync(folder)) return [`${shown} is there already and was left as it is.`];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), page);
  const expected = JSON.stringify(readingOf(page, browserLanguages), null, 2);
  writeFileSync(join(folder, 'expected.json'), `${expected}\n`);
  return [
    `Written as a test: ${shown}/page.html and expected.json.`,
    'expected.json says what is read now: correct it to what should be read.',
  ];
}
