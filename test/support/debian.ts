import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a command; `null` if it is not installed. */
export function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs packages. That works only as root on Debian.
 * @throws Error that ends with the advice, if the installation is impossible or fails.
 */
export function installOnDebian(packages: readonly string[], advice: string): void {
  if (process.getuid?.() !== 0 || onPath('apt-get') === null) throw new Error(advice);
  console.error(`Installing ${packages.join(' and ')} with apt-get; this takes a minute or two.`);
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    if (!aptGet(step)) throw new Error(`apt-get ${step[0]} failed. ${advice}`);
  }
}

function aptGet(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its output goes to stderr, since stdout belongs to the command that needs the package.
  return spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 2, 2] }).status === 0;
}
