import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { DOMParser } from 'linkedom';
import { installOnDebian, onPath } from '../support/debian.ts';

const ADVICE = 'No LibreOffice Calc found: install it (Debian: apt-get install libreoffice-calc).';

/** A cell as LibreOffice understands it: empty cells are `null`, a formula would say so. */
interface Cell {
  type: string;
  value: string;
  shown: string;
  formula: string | null;
}
export type Sheet = (Cell | null)[][];

/**
 * The path of LibreOffice, which is installed where it is missing and that can be done.
 * @throws Error that says what to install.
 */
export function ensureLibreOffice(): string {
  if (onPath('soffice') === null) installOnDebian(['libreoffice-calc'], ADVICE);
  const path = onPath('soffice');
  if (path === null) throw new Error(ADVICE);
  return path;
}

/** Opens a file in LibreOffice, without a window, and reads its sheets as LibreOffice would save them. */
export function openInCalc(soffice: string, name: string, content: string | Uint8Array): Map<string, Sheet> {
  const folder = mkdtempSync(join(tmpdir(), 'grantlens-interop-'));
  try {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, name)];
    const { status, stderr } = spawnSync(soffice, args, { encoding: 'utf8', timeout: 100_000 });
    if (status !== 0) throw new Error(`LibreOffice could not open ${name}: ${stderr}`);
    return sheetsOf(readFileSync(join(folder, `${basename(name, extname(name))}.fods`), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sheets of a document in LibreOffice's own flat format. */
function sheetsOf(xml: string): Map<string, Sheet> {
  const tables = [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('table\\:table')];
  return new Map(
    tables.map((table) => {
      const rows = [...table.querySelectorAll('table\\:table-row')].map(cellsOf);
      return [table.getAttribute('table:name') ?? '', withoutEmptyEnd(rows)];
    }),
  );
}

function cellsOf(row: Element): (Cell | null)[] {
  return [...row.querySelectorAll('table\\:table-cell')].flatMap((cell) => {
    const repeated = Math.min(Number(cell.getAttribute('table:number-columns-repeated') ?? 1), 50);
    return Array.from({ length: repeated }, () => cellOf(cell));
  });
}

function cellOf(cell: Element): Cell | null {
  const type = cell.getAttribute('office:value-type');
  if (type === null) return null;
  const shown = [...cell.querySelectorAll('text\\:p')].map((line) => line.textContent).join('\n');
  const value = cell.getAttribute('office:date-value') ?? cell.getAttribute('office:value') ?? shown;
  return { type, value, shown, formula: cell.getAttribute('table:formula') };
}

function withoutEmptyEnd(rows: Sheet): Sheet {
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1);
}
