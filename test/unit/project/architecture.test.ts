import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Data flows one way: a folder imports from those before it alone. */
const ORDER = [
  'lib/values',
  'lib/provider',
  'lib/ledger',
  'lib/page',
  'lib/account-pages',
  'lib/analysis',
  'lib/blocked',
  'lib/redaction',
  'lib/page-report',
  'lib/words',
  'lib/report',
  'lib/history',
  'lib/export',
  'lib/help',
  'lib/view',
  'lib/picture',
  'components',
  'entrypoints',
];

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

const readme = () => readFile(join(ROOT, 'lib/README.md'), 'utf8');
const named = (folder: string) => folder.replace('lib/', '');
const placeOf = (path: string) => ORDER.findIndex((folder) => path.startsWith(`${folder}/`));

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
  /** Every import of one folder from another; style sheets and words are files of their own, with no door. */
  const crossings = () =>
    sources.flatMap(({ path, imports }) =>
      imports
        .filter(
          (imported) => !/\.(?:css(?:\?inline)?|json)$/.test(imported) && placeOf(imported) !== placeOf(path),
        )
        .map((imported) => ({ path, imported })),
    );
  const arrows = (found: ReturnType<typeof crossings>) =>
    found.map(({ path, imported }) => `${path} → ${imported}`);

  it('has a place in the order for every file', () => {
    expect(sources.filter(({ path }) => placeOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('lets data flow one way', () => {
    expect(arrows(crossings().filter(({ path, imported }) => placeOf(imported) > placeOf(path)))).toEqual([]);
  });

  it('enters a folder by its front door', () => {
    const isDoor = (imported: string) => imported === `${ORDER[placeOf(imported)]}/index.ts`;
    expect(arrows(crossings().filter(({ imported }) => !isDoor(imported)))).toEqual([]);
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

  it('is drawn in lib/README.md as it is', async () => {
    const drawn = [...(await readme()).matchAll(/^ {2}([\w-]+) --> (.+)$/gm)].map(
      ([, from, to]) => `${from} --> ${to}`,
    );
    const inLib = crossings().filter(({ path }) => path.startsWith('lib/'));
    const found = ORDER.flatMap((folder) => {
      const those = inLib.filter(({ path }) => path.startsWith(`${folder}/`));
      const to = ORDER.filter((other) => those.some(({ imported }) => imported.startsWith(`${other}/`)));
      return to.length > 0 ? `${named(folder)} --> ${to.map(named).join(' & ')}` : [];
    });
    expect(drawn).toEqual(found);
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
