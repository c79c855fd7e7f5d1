import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The one temporary folder of a browser: profile, downloads and what it writes beside them. */
export interface Scratch {
  profile: string;
  downloads: string;
  /** For the browser's TMPDIR, so that what it leaves behind goes with the rest. */
  temp: string;
  /** Once the browser runs: removes the folder at exit after the automation's own exit listener has ended the browser. */
  outlive(): void;
  remove(): void;
}

/** Makes the folder, without the profile where there is one of its own; it is gone after `remove`, and at the latest when the process exits. */
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
