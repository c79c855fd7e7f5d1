import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Which folders a folder may import from: data flows page → analysis → words → view and exports → components. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/values': [],
  'lib/page': ['lib/values'],
  'lib/page-report': ['lib/page', 'lib/values'],
  'lib/exact': ['lib/values'],
  'lib/ledger': ['lib/values'],
  'lib/analysis': ['lib/exact', 'lib/ledger', 'lib/page', 'lib/values'],
  'lib/words': ['lib/analysis', 'lib/ledger', 'lib/values'],
  'lib/insight': ['lib/analysis', 'lib/ledger', 'lib/page', 'lib/values'],
  'lib/view': [
    'lib/analysis',
    'lib/exports',
    'lib/insight',
    'lib/ledger',
    'lib/page',
    'lib/page-report',
    'lib/report-file',
    'lib/values',
    'lib/words',
  ],
  'lib/picture': ['lib/analysis', 'lib/page', 'lib/page-report', 'lib/values', 'lib/view', 'lib/words'],
  'lib/exports': ['lib/analysis', 'lib/insight', 'lib/ledger', 'lib/values', 'lib/view', 'lib/words'],
  'lib/report-file': ['lib/analysis', 'lib/exports', 'lib/insight', 'lib/page', 'lib/values', 'lib/words'],
  components: ['lib/analysis', 'lib/exports', 'lib/picture', 'lib/view'],
  entrypoints: [
    'components',
    'lib/analysis',
    'lib/exact',
    'lib/exports',
    'lib/insight',
    'lib/page',
    'lib/page-report',
    'lib/picture',
    'lib/report-file',
    'lib/values',
    'lib/view',
    'lib/words',
  ],
};

interface Source {
  path: string;
  text: string;
  imports: string[];
}

let sources: Source[];

async function read(path: string): Promise<Source> {
  const text = await readFile(join(ROOT, path), 'utf8');
  const imports = [...text.matchAll(/from '(\.{1,2}\/[^']+)'|import '(\.{1,2}\/[^']+)'/g)].map(
    ([, from, bare]) => relative(ROOT, resolve(ROOT, path, '..', from ?? bare ?? '')),
  );
  return { path, text, imports };
}

const folderOf = (path: string) => Object.keys(MAY_IMPORT).find((folder) => path.startsWith(`${folder}/`));

beforeAll(async () => {
  const found = await Promise.all(
    ['lib', 'components', 'entrypoints'].map((folder) =>
      readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }),
    ),
  );
  const files = found.flat().filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  sources = await Promise.all(
    files.map(({ parentPath, name }) => read(relative(ROOT, join(parentPath, name)))),
  );
});

describe('the shape of the project', () => {
  it('lets data flow one way', () => {
    const against = sources.flatMap(({ path, imports }) => {
      const from = folderOf(path);
      const allowed = from === undefined ? [] : [from, ...(MAY_IMPORT[from] ?? [])];
      return imports
        .filter(
          (imported) =>
            !imported.endsWith('.css?inline') && !allowed.some((folder) => imported.startsWith(`${folder}/`)),
        )
        .map((imported) => `${path} → ${imported}`);
    });
    expect(against).toEqual([]);
  });

  it('has no import cycle', () => {
    const graph = new Map(sources.map(({ path, imports }) => [path, imports]));
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path)) for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('keeps lib pure: no document, no window, no browser, no clock', () => {
    const impure = sources.filter(
      ({ path, text }) =>
        path.startsWith('lib/') &&
        /(?<![\w.'])(?:document|window|browser|navigator|location)\.|new Date\(\)|Date\.now/.test(code(text)),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files small', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 160).map(({ path }) => path)).toEqual([]);
  });

  it('has nothing at the top level but what belongs there', async () => {
    const agreed = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'entrypoints',
      'components',
      'lib',
      'test',
      'assets',
      'README.md',
      'LICENSE',
      'PRIVACY.md',
      'CHANGELOG.md',
    ];
    const made = ['node_modules', 'demo-output', 'bench-output', 'test-output'];
    const names = (await readdir(ROOT)).filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(names.sort()).toEqual([...agreed].sort());
  });
});

function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
