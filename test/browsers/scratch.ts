import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The temporary folder of a browser: its profile, downloads and other files. */
export interface Scratch {
  profile: string;
  downloads: string;
  /** For the browser's TMPDIR, so that files left behind are removed too. */
  temp: string;
  /** Call it once the browser runs: it removes the folder at exit, after the automation's own exit listener has ended the browser. */
  outlive(): void;
  remove(): void;
}

/** Creates the folder, without a profile if one is given. It is removed by `remove`, or when the process exits. */
export function makeScratch(ownProfile?: string): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'grantlens-browser-'));
  const inside = (name: string) => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  const erase = () => rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  process.on('exit', erase);
  return {
    profile: ownProfile ?? inside('profile'),
    downloads: inside('downloads'),
    temp: inside('tmp'),
    outlive() {
      process.off('exit', erase);
      process.on('exit', erase);
    },
    remove() {
      process.off('exit', erase);
      erase();
    },
  };
}
