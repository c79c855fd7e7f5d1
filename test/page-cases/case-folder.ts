import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { type Expectation, expectedFile } from './expected.ts';

/** A page, where and when it is read, and what has to come of it. */
export interface PageCase {
  kind: 'case';
  name: string;
  path: string;
  page: string;
  /** What the page's own call for its grants gets; `null`: it makes none. */
  answer: { body: string; status: number } | null;
  waitMs: number;
  expect: Expectation;
  setting: Setting;
}

/** What cases must share to be read in one browser. */
interface Setting {
  /** The instant at which the extension's clock stands. */
  instant: string;
  locale: string;
  timeZone: string;
  exactFigures: boolean;
}

/** A folder that is no case, and why. */
export interface BrokenCase {
  kind: 'broken';
  name: string;
  problem: string;
}

/** The cases of a folder, each in a folder of its own; a folder that is a case itself holds that one. */
export function casesIn(folder: string): (PageCase | BrokenCase)[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return [broken(folder, 'there is no such folder')];
  if (existsSync(join(folder, 'expected.json'))) return [readCase(folder)];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (folders.length === 0) return [broken(folder, 'it holds no folder with a case')];
  return folders
    .map(({ name }) => name)
    .sort()
    .map((name) => readCase(join(folder, name)));
}

function readCase(folder: string): PageCase | BrokenCase {
  const name = basename(folder);
  const missing = ['page.html', 'expected.json'].find((file) => !existsSync(join(folder, file)));
  if (missing !== undefined) return broken(name, `it has no ${missing}`);
  try {
    return caseOf(folder, expectedIn(join(folder, 'expected.json')));
  } catch (error) {
    return broken(name, error instanceof Error ? error.message : String(error));
  }
}

function expectedIn(file: string): z.infer<typeof expectedFile> {
  const parsed = expectedFile.safeParse(jsonIn(file));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`);
  throw new Error(`expected.json cannot be understood: ${problems.join('; ')}`);
}

function jsonIn(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`expected.json is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function caseOf(folder: string, expected: z.infer<typeof expectedFile>): PageCase {
  const { path, readOn, locale, timezone, exactFigures, waitMs, answerStatus, expect } = expected;
  const answerFile = join(folder, 'answer.json');
  const body = existsSync(answerFile) ? readFileSync(answerFile, 'utf8') : null;
  return {
    kind: 'case',
    name: basename(folder),
    path,
    page: readFileSync(join(folder, 'page.html'), 'utf8'),
    answer: body === null ? null : { body, status: answerStatus },
    waitMs,
    expect,
    setting: {
      instant: noonOf(readOn, timezone),
      locale,
      timeZone: timezone,
      exactFigures: exactFigures || body !== null,
    },
  };
}

function broken(name: string, problem: string): BrokenCase {
  return { kind: 'broken', name, problem };
}

/** The instant at which it is noon there on that day. */
function noonOf(day: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const parts = format.formatToParts(new Date(`${day}T12:00:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || 'Z';
  return new Date(`${day}T12:00:00${offset}`).toISOString();
}
