import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  os?: unknown;
  cpu?: unknown;
}

const read = async (name: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../..', name), 'utf8'));

async function locked(): Promise<[path: string, each: Locked][]> {
  const { packages } = await read('package-lock.json');
  return Object.entries<Locked>(packages).filter(([path]) => path !== '');
}

const pathsOf = (found: [path: string, each: Locked][]) => found.map(([path]) => path);

describe('what npm install brings', () => {
  it('is in the lock file with its hash, all of it', async () => {
    const found = await locked();
    expect(found.length).toBeGreaterThan(100);
    expect(pathsOf(found.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([]);
  });

  it('runs nothing of others at install, and of ours only what links the Node that it brought', async () => {
    const found = (await locked()).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(pathsOf(found)).toEqual([]);
    const { scripts, allowScripts } = await read('package.json');
    expect(allowScripts).toBeUndefined();
    const atInstall = Object.keys(scripts).filter((name) =>
      /install$|prepare$|^prepublish|^dependencies$/.test(name),
    );
    expect(atInstall.map((name) => [name, scripts[name]])).toEqual([
      ['postinstall', 'node test/node-link.js'],
    ]);
  });

  it('is one Node, that of the machine, in one version for all', async () => {
    const { optionalDependencies } = await read('package.json');
    const brought = new Map(await locked());
    const nodes = Object.keys(optionalDependencies).map((name) => brought.get(`node_modules/${name}`));
    expect(nodes.filter((each) => !each?.os || !each.cpu)).toEqual([]);
    expect([...new Set(nodes.map((each) => each?.version))]).toHaveLength(1);
  });

  it('has one version of each package that is asked for', async () => {
    const { dependencies, devDependencies, optionalDependencies } = await read('package.json');
    const asked = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
    // DuckDB numbers what it makes anew of one version.
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version))).toEqual([]);
  });
});
