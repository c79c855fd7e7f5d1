import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { shimOf } from '../visit/stage.ts';
import { builtWithManifest, type Manifest } from './altered-build.ts';

interface MovableManifest extends Manifest {
  background: { service_worker?: string; scripts?: string[] };
}

/** The extension's own pages, as they are in `MovedBuild`. */
type OwnPage = 'popup' | 'history' | 'options';

/** A copy of the build that can live on another day: its own files stay byte for byte. */
export interface MovedBuild {
  folder: string;
  /** Has all of it take the next start of the browser for that time; from there its clock goes on. */
  setTime(instant: string): void;
  /** The path of a page of its own with that clock. */
  page(name: OwnPage): string;
  remove(): void;
}

export function movedBuild(name: BrowserName): MovedBuild {
  const folder = builtWithManifest(name, () => undefined);
  const inside = (file: string) => join(folder, file);
  const built = readFileSync(inside('manifest.json'), 'utf8');
  let starts = 0;
  return {
    folder,
    setTime(instant) {
      starts += 1;
      // Under a new name each time: a browser may keep a script that it knows.
      const clock = `clock-${starts}.js`;
      writeFileSync(inside(clock), shimOf(moveClock, Date.parse(instant) - Date.now()));
      const manifest: MovableManifest = JSON.parse(built);
      for (const { js } of manifest.content_scripts) js.unshift(clock);
      manifest.background = backgroundWith(clock, name, (file, text) => writeFileSync(inside(file), text));
      writeFileSync(inside('manifest.json'), JSON.stringify(manifest));
      for (const page of ['popup', 'history', 'options']) {
        const html = readFileSync(inside(`${page}.html`), 'utf8');
        writeFileSync(
          inside(`moved-${page}.html`),
          html.replace('<head>', `<head><script src="/${clock}"></script>`),
        );
      }
    },
    page: (page) => `moved-${page}.html`,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function backgroundWith(
  clock: string,
  name: BrowserName,
  write: (file: string, text: string) => void,
): MovableManifest['background'] {
  if (name === 'firefox') return { scripts: [clock, 'background.js'] };
  const worker = `background-of-${clock}`;
  write(worker, `importScripts('/${clock}', '/background.js');`);
  return { service_worker: worker };
}

function moveClock(offset: number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + offset;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
