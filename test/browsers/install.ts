import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

interface Kind {
  variable: string;
  commands: string[];
  debianPackage: string;
}

/** What the tests run beside Node: the browsers, and what reads words off a picture. */
type Program = BrowserName | 'tesseract';

const KINDS: Record<Program, Kind> = {
  chromium: {
    variable: 'GRANTLENS_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'GRANTLENS_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    debianPackage: 'firefox-esr',
  },
  tesseract: {
    variable: 'GRANTLENS_TESSERACT',
    commands: ['tesseract'],
    debianPackage: 'tesseract-ocr',
  },
};

/** The paths of the programs asked for. What is missing is installed where that can be done: as root on Debian. */
export function ensurePrograms<Name extends Program>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => find(KINDS[name]) === null);
  if (missing.length > 0) installOnDebian(missing);
  return Object.fromEntries(names.map((name) => [name, need(name)])) as Record<Name, string>;
}

function need(name: Program): string {
  const path = find(KINDS[name]);
  if (path === null) throw new Error(advice([name]));
  return path;
}

function find({ variable, commands }: Kind): string | null {
  const chosen = process.env[variable];
  if (!chosen) return commands.map(onPath).find((path) => path !== null) ?? null;
  if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, and there is no such file.`);
  return chosen;
}

function onPath(command: string): string | null {
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

function installOnDebian(names: readonly Program[]): void {
  if (process.getuid?.() !== 0 || onPath('apt-get') === null) throw new Error(advice(names));
  const packages = names.map((name) => KINDS[name].debianPackage);
  console.error(`Installing ${packages.join(' and ')} with apt-get; this takes a minute or two.`);
  // A minimal Debian has no font at all, and a page without glyphs has the wrong widths and empty pictures.
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...packages, 'fonts-liberation']];
  for (const step of steps) {
    if (!aptGet(step)) throw new Error(`apt-get ${step[0]} failed. ${advice(names)}`);
  }
}

function aptGet(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its words go to stderr: stdout belongs to the command that needed the browser.
  return spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 2, 2] }).status === 0;
}

function advice(names: readonly Program[]): string {
  const wants = names.map((name) => KINDS[name]);
  const packages = wants.map((kind) => kind.debianPackage).join(' ');
  const variables = wants.map((kind) => kind.variable).join(' and ');
  return `No ${names.join(' and no ')} found: install it (Debian: apt-get install ${packages}), or set ${variables} to its path.`;
}
