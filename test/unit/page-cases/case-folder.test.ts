import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { casesIn } from '../../page-cases/case-folder.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'grantlens-cases-'));
afterAll(() => rmSync(ROOT, { recursive: true }));

let made = 0;

/** A folder of cases, each given by its files; an object is written as JSON. */
function folderOf(cases: Record<string, Record<string, string | object>>): string {
  const folder = join(ROOT, `${++made}`);
  mkdirSync(folder);
  for (const [name, files] of Object.entries(cases)) {
    mkdirSync(join(folder, name));
    for (const [file, content] of Object.entries(files)) {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      writeFileSync(join(folder, name, file), text);
    }
  }
  return folder;
}

const expected = { path: '/usage', readOn: '2026-11-25', expect: { status: ['ok'] } };
const page = { 'page.html': '<p>Page' };

function problemOf(expectedJson: string | object) {
  const [read] = casesIn(folderOf({ one: { ...page, 'expected.json': expectedJson } }));
  return read?.kind === 'broken' ? read.problem : 'none';
}

describe('a folder of page cases', () => {
  it('holds a case in each of its folders, in the order of their names', () => {
    const whole = { ...page, 'expected.json': expected };
    const folder = folderOf({ b: whole, a: whole });
    writeFileSync(join(folder, 'README.md'), '');
    expect(casesIn(folder).map(({ kind, name }) => `${kind} ${name}`)).toEqual(['case a', 'case b']);
  });

  it('can be a case itself', () => {
    const folder = folderOf({ one: { ...page, 'expected.json': expected } });
    expect(casesIn(join(folder, 'one'))).toMatchObject([{ kind: 'case', name: 'one', page: '<p>Page' }]);
  });

  it('is read in English and UTC, without exact figures, where a case says nothing else', () => {
    const [read] = casesIn(folderOf({ one: { ...page, 'expected.json': expected } }));
    expect(read).toMatchObject({
      path: '/usage',
      answer: null,
      setting: { instant: '2026-11-25T12:00:00.000Z', locale: 'en-US', timeZone: 'UTC', exactFigures: false },
    });
  });

  it.each([
    ['Asia/Tokyo', '2026-11-25T03:00:00.000Z'],
    ['America/New_York', '2026-11-25T17:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-24T22:00:00.000Z'],
  ])('is read at noon of %s', (timezone, instant) => {
    const [read] = casesIn(folderOf({ one: { ...page, 'expected.json': { ...expected, timezone } } }));
    expect(read).toMatchObject({ setting: { instant, timeZone: timezone } });
  });

  it('switches exact figures on where there is an answer, which is served as it stands', () => {
    const answer = { 'answer.json': '{"not": json', 'expected.json': { ...expected, answerStatus: 500 } };
    const [read] = casesIn(folderOf({ one: { ...page, ...answer } }));
    expect(read).toMatchObject({
      answer: { body: '{"not": json', status: 500 },
      setting: { exactFigures: true },
    });
  });

  it('tells what is not there', () => {
    expect(casesIn(join(ROOT, 'nowhere'))).toMatchObject([{ problem: 'there is no such folder' }]);
    expect(casesIn(folderOf({}))).toMatchObject([{ problem: 'it holds no folder with a case' }]);
    expect(casesIn(folderOf({ one: page, two: { 'expected.json': expected } }))).toMatchObject([
      { kind: 'broken', name: 'one', problem: 'it has no expected.json' },
      { kind: 'broken', name: 'two', problem: 'it has no page.html' },
    ]);
  });

  it.each([
    ['{"path":', /^expected\.json is no JSON: /],
    [{ ...expected, expect: { colour: 'red' } }, /expect: .*"colour"/],
    [{ ...expected, expect: {} }, /expect: asks for nothing/],
    [{ ...expected, expect: { holds: '1,00' } }, /expect\.holds: is no decimal/],
    [{ ...expected, expect: { neverSays: ['('] } }, /expect\.neverSays\.0: is no pattern/],
    [{ ...expected, expect: { status: ['reading'] } }, /expect\.status\.0: /],
    [{ ...expected, timezone: 'Mars/Olympus' }, /timezone: is no time zone/],
    [{ ...expected, readOn: 'today' }, /readOn: /],
    ['[]', /^expected\.json cannot be understood: it: /],
  ])('tells what is wrong with an expected.json such as %j', (content, problem) => {
    expect(problemOf(content)).toMatch(problem);
  });
});
