import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExpectedReading, PAGE_FIXTURES, readingOf } from '../../support/page-fixture.ts';

const names = readdirSync(PAGE_FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the pages in test/fixtures/pages', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(2);
  });

  it.each(names)('%s is read as expected', (name) => {
    const text = (file: string) => readFileSync(join(PAGE_FIXTURES, name, file), 'utf8');
    const expected: ExpectedReading = JSON.parse(text('expected.json'));
    expect(readingOf(text('page.html'), expected.browserLanguages)).toEqual(expected);
  });
});
