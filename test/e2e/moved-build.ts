import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { builtWithManifest, type Manifest, onceAWorld } from './altered-build.ts';

interface MovableManifest extends Manifest {
  background: { service_worker?: string; scripts?: string[] };
  /** How far the clock is moved, in milliseconds: nothing else of the manifest is free, and all its scripts can read it. */
  short_name?: string;
}

const OWN_PAGES = ['popup', 'history', 'options'] as const;

/** A copy of the build that can live on another day: its own files stay byte for byte. */
export interface MovedBuild {
  folder: string;
  /** Has all of it take the next start of the browser for that time; from there its clock goes on. */
  setTime(instant: string): void;
  /** The path of a page of its own with that clock. */
  page(name: (typeof OWN_PAGES)[number]): string;
  remove(): void;
}

const CLOCK = 'moved-clock.js';
const WORKER = 'moved-background.js';
const moved = (page: string) => `moved-${page}.html`;

export function movedBuild(name: BrowserName): MovedBuild {
  let manifest: MovableManifest | undefined;
  const folder = builtWithManifest(name, (built) => {
    for (const { js } of built.content_scripts) js.unshift(CLOCK);
    const background =
      name === 'firefox' ? { scripts: [CLOCK, 'background.js'] } : { service_worker: WORKER };
    manifest = { ...built, background };
  });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write(CLOCK, onceAWorld(`(${moveClock})();`));
  write(WORKER, `importScripts('/${CLOCK}', '/background.js');`);
  for (const page of OWN_PAGES) {
    const html = readFileSync(join(folder, `${page}.html`), 'utf8');
    write(moved(page), html.replace('<head>', `<head><script src="/${CLOCK}"></script>`));
  }
  return {
    folder,
    setTime(instant) {
      const short_name = String(Date.parse(instant) - Date.now());
      write('manifest.json', JSON.stringify({ ...manifest, short_name }));
    },
    page: moved,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function moveClock(): void {
  const RealDate = Date;
  const { runtime } = (globalThis as unknown as { chrome: { runtime: { getManifest(): MovableManifest } } })
    .chrome;
  const now = () => RealDate.now() + Number(runtime.getManifest().short_name);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
