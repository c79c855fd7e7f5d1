import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const LIB = join(import.meta.dirname, '../../../lib');

interface Entry {
  term: string;
  folder: string;
  name: string;
  field: string | undefined;
}

let entries: Entry[];
beforeAll(async () => {
  const glossary = await readFile(join(LIB, 'GLOSSARY.md'), 'utf8');
  const rows = glossary.matchAll(/^\| ([^|]+) \| [^|]+ \| `([\w-]+): (\w+)(?:\.(\w+))?` \|$/gm);
  entries = [...rows].map(([, term = '', folder = '', name = '', field]) => ({ term, folder, name, field }));
});

/** What a folder's front door hands out. */
const doorOf = (folder: string) => readFile(join(LIB, folder, 'index.ts'), 'utf8');

/** The declaration of an exported name, up to the end of its block or statement. */
async function declarationOf(folder: string, name: string): Promise<string> {
  const files = await readdir(join(LIB, folder), { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => readFile(join(LIB, folder, file), 'utf8')),
  );
  const start = new RegExp(`^export (?:interface|type|function|const) ${name}\\b`, 'm');
  const text = texts.find((each) => start.test(each)) ?? '';
  const from = text.search(start);
  if (from < 0) return '';
  const end = text.indexOf('\n}', from);
  return text.slice(from, end < 0 ? undefined : end);
}

describe('the glossary', () => {
  it('has some thirty terms, each once, in rows of one form', async () => {
    const glossary = await readFile(join(LIB, 'GLOSSARY.md'), 'utf8');
    const rows = glossary.split('\n').filter((line) => line.startsWith('| ')).length - 1;
    expect(entries).toHaveLength(rows);
    expect(entries.length).toBeGreaterThanOrEqual(25);
    expect(new Set(entries.map(({ term }) => term)).size).toBe(rows);
  });

  it('names types that their folders export, and fields that they have', async () => {
    for (const { term, folder, name, field } of entries) {
      expect(await doorOf(folder), term).toMatch(new RegExp(`\\b${name}\\b`));
      const declaration = await declarationOf(folder, name);
      expect(declaration, term).not.toBe('');
      if (field) expect(declaration, term).toMatch(new RegExp(`^\\s+${field}\\??:`, 'm'));
    }
  });
});
