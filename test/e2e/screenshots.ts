import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { ensurePrograms } from '../browsers/install.ts';

const APPROVED = join(import.meta.dirname, '../fixtures/pictures');
const DIFFERENCES = 'test-output/pictures';

/**
 * How many pixels differ from the approved picture of that name; text that is smoothed a little differently does not count,
 * so that a browser of another month may pass, and nothing else may differ, since a single digit is no more than a dozen
 * pixels. With `GRANTLENS_APPROVE=1` the picture becomes the approved one.
 */
export function differences(name: string, bytes: Uint8Array): number | string {
  const path = join(APPROVED, `${name}.png`);
  if (process.env.GRANTLENS_APPROVE === '1') return write(path, small(bytes));
  if (!existsSync(path)) return `There is no approved picture ${path}.`;
  const [made, approved] = [PNG.sync.read(Buffer.from(bytes)), PNG.sync.read(readFileSync(path))];
  const { width, height } = made;
  if (width !== approved.width || height !== approved.height) {
    write(join(DIFFERENCES, `${name}.png`), bytes);
    return `${width}×${height} in place of ${approved.width}×${approved.height}`;
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(made.data, approved.data, difference.data, width, height, { threshold: 0.2 });
  if (count > 0) write(join(DIFFERENCES, `${name}-difference.png`), PNG.sync.write(difference));
  return count;
}

/** The same pixels in fewer bytes than a browser writes. */
function small(bytes: Uint8Array): Buffer {
  return PNG.sync.write(PNG.sync.read(Buffer.from(bytes)), {
    colorType: 2,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}

function write(path: string, bytes: Uint8Array): number {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return 0;
}

/** The lines of text that a reader of pictures finds in one. */
export function linesIn(bytes: Uint8Array): string[] {
  const { tesseract } = ensurePrograms(['tesseract']);
  const { stdout, status, stderr } = spawnSync(tesseract, ['stdin', 'stdout', '--psm', '6'], {
    input: bytes,
    encoding: 'utf8',
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
  if (status !== 0) throw new Error(`tesseract could not read the picture: ${stderr}`);
  return stdout.split('\n').filter((line) => line.trim() !== '');
}

/** Whether two pictures in files, named from the project's folder, are the same pixel for pixel. */
export function areAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) =>
    PNG.sync.read(readFileSync(join(import.meta.dirname, '../..', path))),
  );
  return first !== undefined && second !== undefined && first.data.equals(second.data);
}
