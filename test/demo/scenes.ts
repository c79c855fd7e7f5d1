import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { PageReport } from '../../lib/page-report/page-report.ts';
import { dayOfInstant, instantOf } from '../../lib/values/day.ts';
import { writePageFixture } from '../pages-from-reports/page-fixture.ts';
import { readPageReport } from '../pages-from-reports/read-page-report.ts';
import { rebuildPage } from '../pages-from-reports/rebuild-page.ts';
import { gaugePage } from '../samples/gauge-page.ts';
import { type Samples, samples } from '../samples/index.ts';
import { samplePage } from '../samples/page.ts';
import { PAGE_FIXTURES } from '../support/page-fixture.ts';

/** One page to show with the extension. */
export interface Scene {
  /** The beginning of its file names. */
  name: string;
  title: string;
  /** Its HTML. */
  page: string;
  /** The panel's statement about the account to wait for, before pictures are taken with its sections open. */
  statement?: string;
  /** Whether its screenshot is saved too. */
  hasScreenshot?: boolean;
  /** Remarks on how it was made. */
  notes?: string[];
}

const NAMES: Record<keyof Samples, string> = {
  A: 'A-inflated-total',
  B: 'B-six-grants',
  C: 'C-usage-tier-5',
  D: 'D-no-grants',
  E: 'E-one-reading',
  F: 'F-two-readings',
};

const RULED_OUT = 'Your figures rule out';

/** The sample accounts as of today. */
export function sampleScenes(): Scene[] {
  const today = new Date().toISOString().slice(0, 10);
  const accounts = samples(today);
  const scene = (id: keyof Samples): Scene => {
    const { title, organization } = accounts[id];
    return {
      name: NAMES[id],
      title: `${id}: ${title} (${organization})`,
      page: samplePage(accounts[id], { later: 'on-event' }),
    };
  };
  const gauge = {
    name: 'A-prime-gauge',
    title: 'A′: The page of 2023-24, with one fraction and no balance a grant',
    page: gaugePage(today),
  };
  const telling = (id: keyof Samples): Scene => ({ ...scene(id), statement: RULED_OUT });
  return [
    { ...scene('A'), hasScreenshot: true },
    gauge,
    scene('B'),
    scene('C'),
    scene('D'),
    telling('E'),
    telling('F'),
  ];
}

/** A page saved from the browser. Throws an understandable message if there is none. */
export function savedScene(path: string): Scene {
  // npm runs scripts from the project's folder, but a path is relative to the user's folder.
  const file = resolve(process.env.INIT_CWD ?? '.', path);
  if (extname(file) === '.json') return reportScene(file);
  const page = withoutOldPanel(readHtml(file));
  return { name: `saved-${nameOf(file)}`, title: `Saved page ${basename(file)}`, page };
}

/** The page of a problem report. It also becomes a fixture of the tests. */
function reportScene(file: string): Scene {
  const report = reportIn(file);
  const page = rebuildPage(report, dayOfInstant(instantOf(new Date())));
  const name = nameOf(file);
  const notes = writePageFixture(PAGE_FIXTURES, name, page, report.browserLanguages);
  return { name: `report-${name}`, title: `Page rebuilt from ${basename(file)}`, page, notes };
}

function reportIn(file: string): PageReport {
  try {
    return readPageReport(readFile(file));
  } catch (error) {
    throw new Error(`${file} is no page report: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function nameOf(file: string): string {
  return basename(file, extname(file)).replace(/[^\p{L}\p{N}._-]+/gu, '-');
}

function readHtml(file: string): string {
  const html = readFile(file);
  if (/^\s*(?:From|MIME-Version|Subject):/i.test(html) || !/<[a-z!]/i.test(html))
    throw new Error(`${file} is not an HTML page; save the page as "HTML only" or "complete".`);
  return html;
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`);
  }
}

/** A page saved with Grantlens on contains an empty panel element. */
function withoutOldPanel(html: string): string {
  return html.replace(/<grantlens-panel\b.*?<\/grantlens-panel>/gis, '');
}
