import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installOnDebian, onPath } from '../support/debian.ts';
import type { BrowserName } from './driver.ts';

interface Kind {
  variable: string;
  commands: string[];
  debianPackage: string;
  /** Older versions do not accept the extension. */
  least?: number;
}

/** The oldest versions that accept the extension, according to its manifests. */
export const LEAST_VERSIONS = { chromium: 132, firefox: 142 };

/** The programs that the tests need besides Node: the browsers, and one that reads text from a picture. */
type Program = BrowserName | 'tesseract';

const KINDS: Record<Program, Kind> = {
  chromium: {
    variable: 'GRANTLENS_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    debianPackage: 'chromium',
    least: LEAST_VERSIONS.chromium,
  },
  firefox: {
    variable: 'GRANTLENS_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    debianPackage: 'firefox-esr',
    least: LEAST_VERSIONS.firefox,
  },
  tesseract: {
    variable: 'GRANTLENS_TESSERACT',
    commands: ['tesseract'],
    debianPackage: 'tesseract-ocr',
  },
};

/** The paths of the programs. A missing one is installed if possible: as root on Debian. */
export function ensurePrograms<Name extends Program>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => find(KINDS[name]) === null || isTooOld(name));
  if (missing.length > 0) install(missing);
  return Object.fromEntries(names.map((name) => [name, need(name)])) as Record<Name, string>;
}

function need(name: Program): string {
  const path = find(KINDS[name]);
  if (path === null || isTooOld(name)) throw new Error(advice([name]));
  return path;
}

/** Whether the program is too old. The version is the number before the first dot: `Mozilla Firefox 153.7.0esr`. */
function isTooOld(name: Program): boolean {
  const kind = KINDS[name];
  const path = find(kind);
  if (path === null || kind.least === undefined) return false;
  const told = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(/\d+(?=\.)/.exec(told)?.[0]) < kind.least;
}

function find({ variable, commands }: Kind): string | null {
  const chosen = process.env[variable];
  if (!chosen) return commands.map(onPath).find((path) => path !== null) ?? null;
  if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, and there is no such file.`);
  return chosen;
}

function install(names: readonly Program[]): void {
  const packages = names.map((name) => KINDS[name].debianPackage);
  // A minimal Debian has no fonts. A page without glyphs has wrong widths and empty pictures.
  installOnDebian([...packages, 'fonts-liberation'], advice(names));
}

function advice(names: readonly Program[]): string {
  const wants = names.map((name) => KINDS[name]);
  const packages = wants.map((kind) => kind.debianPackage).join(' ');
  const variables = wants.map((kind) => kind.variable).join(' and ');
  const named = wants.map(({ least }, nth) => names[nth] + (least === undefined ? '' : ` ${least} or later`));
  return `No ${named.join(' and no ')} found: install it (Debian: apt-get install ${packages}), or set ${variables} to its path.`;
}
