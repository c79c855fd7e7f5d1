import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_FORMATS, EXPORTS } from '../../lib/export/formats.ts';
import type { Report } from '../../lib/report/write/report.ts';
import type { ExtensionBrowser, Visit } from '../browsers/driver.ts';
import { waitForCompletePanel } from '../browsers/panel.ts';
import { savedScreenshot } from '../browsers/screenshot.ts';
import { reportBlock } from './block.ts';
import { pictureFiles, takePictures } from './pictures.ts';
import {
  bringLater,
  openAfter,
  type PanelExports,
  panelSentences,
  settledStatus,
  takeExports,
  unfold,
} from './read-panel.ts';
import type { Scene } from './scenes.ts';

/** The results of a page: a block of text, and the names of the files written. */
export interface Shown {
  block: string[];
  files: string[];
}

const SCREENSHOT = '-screenshot.png';
const SUMMARY = '-summary.txt';
const KINDS = [...EXPORT_FORMATS, 'summary'] as const;

const endingOf = (kind: keyof PanelExports) => (kind === 'summary' ? SUMMARY : `.${EXPORTS[kind].ending}`);

/** Opens the page with the extension, and writes its pictures and exports to the folder. */
export async function showScene(browser: ExtensionBrowser, scene: Scene, folder: string): Promise<Shown> {
  const { name, title, page, statement, hasScreenshot = false, notes = [] } = scene;
  clear(folder, name);
  const visit = await browser.open({ page });
  try {
    const status = await settledStatus(visit);
    if (status !== null) {
      await unfold(visit);
      await waitForCompletePanel(visit);
    }
    await bringLater(visit);
    if (statement !== undefined) await openAfter(visit, statement);
    await takePictures(visit, folder, name);
    const { block, files } = await tell(visit, status, (exports) => keep(exports, folder, name));
    const indented = [...block, ...notes].map((line) => `  ${line}`.trimEnd());
    const made = hasScreenshot ? [await keepScreenshot(visit, folder, name)] : [];
    return { block: [title, ...indented], files: [...pictureFiles(name), ...made, ...files] };
  } finally {
    await visit.close();
  }
}

/** Removes files of an earlier run, which would look like those of this one. */
function clear(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  const texts = KINDS.map((kind) => name + endingOf(kind));
  for (const file of [...pictureFiles(name), ...texts, name + SCREENSHOT])
    rmSync(join(folder, file), { force: true });
}

/** Saves the screenshot with all its parts, light, and with twice the pixels. */
async function keepScreenshot(visit: Visit, folder: string, name: string): Promise<string> {
  await visit.colorScheme('light');
  const { bytes } = await savedScreenshot(visit, 'Light');
  writeFileSync(join(folder, name + SCREENSHOT), bytes);
  return name + SCREENSHOT;
}

async function tell(
  visit: Visit,
  status: string | null,
  keepFiles: (exports: PanelExports) => string[],
): Promise<Shown> {
  if (status === null) return { block: ['No panel appeared within ten seconds.'], files: [] };
  const sentences = (await panelSentences(visit)).map((line) => `The panel: ${line}`);
  if (status === 'unreadable' || status === 'reading') return { block: sentences, files: [] };
  const exports = await takeExports(visit).catch((error: Error) => {
    throw new Error(`The panel's exports could not be had: ${error.message}`);
  });
  const report: Report = JSON.parse(exports.json.toString('utf8'));
  return { block: status === 'empty' ? sentences : reportBlock(report), files: keepFiles(exports) };
}

function keep(exports: PanelExports, folder: string, name: string): string[] {
  return KINDS.flatMap((kind) => {
    const content = exports[kind];
    if (content === null) return [];
    const file = name + endingOf(kind);
    writeFileSync(join(folder, file), content);
    return file;
  });
}
