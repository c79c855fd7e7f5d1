import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseAst } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** A regular expression of the source. */
export interface Pattern {
  path: string;
  pattern: RegExp;
}

/** The patterns of the source: literals, and calls of `RegExp` when a module is loaded or when a function runs. */
export interface Patterns {
  literals: Pattern[];
  /** The file of each call. A file with several calls is listed several times. */
  madeAtLoad: string[];
  madeInFunctions: string[];
}

/** Finds every regular expression in the source of these folders. */
export async function patternsIn(folders: readonly string[]): Promise<Patterns> {
  const found: Patterns = { literals: [], madeAtLoad: [], madeInFunctions: [] };
  for (const path of (await Promise.all(folders.map(filesIn))).flat().sort())
    walk(
      parseAst(await readFile(join(ROOT, path), 'utf8'), { lang: path.endsWith('x') ? 'tsx' : 'ts' }),
      path,
      false,
      found,
    );
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return sources.map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)));
}

function walk(node: unknown, path: string, isInFunction: boolean, found: Patterns): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, regex, callee } = node as Node;
  if (type === 'Literal' && regex)
    found.literals.push({ path, pattern: new RegExp(regex.pattern, regex.flags) });
  const isMade = (type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp';
  if (isMade) (isInFunction ? found.madeInFunctions : found.madeAtLoad).push(path);
  const isWithin = isInFunction || /Function/.test(type ?? '');
  for (const child of Object.values(node)) walk(child, path, isWithin, found);
}

interface Node {
  type?: string;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
}
