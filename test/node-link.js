/**
 * Puts the Node that npm install has brought where npm's scripts look first. Some versions of npm (10.8.2 among them) take
 * that link away with the packages of other platforms, which name their programs alike. Plain JavaScript, which any Node runs.
 */
import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = join(ROOT, 'node_modules');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const { optionalDependencies } = read(join(ROOT, 'package.json'));
const brought = Object.keys(optionalDependencies).find((name) => existsSync(join(PACKAGES, name)));
if (brought) {
  const program = read(join(PACKAGES, brought, 'package.json')).bin.node;
  const link = join(PACKAGES, '.bin', basename(program));
  if (!existsSync(link)) {
    if (process.platform === 'win32') linkSync(join(PACKAGES, brought, program), link);
    else symlinkSync(join('..', brought, program), link);
  }
}
