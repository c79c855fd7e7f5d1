import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { MAY_BE_ABSENT } from '../../../../lib/report/open/compare.ts';
import { openReport } from '../../../../lib/report/open/open-report.ts';
import { LONGEST_FILE, textOfBytes } from '../../../../lib/report/open/read-json.ts';
import { reportSchema } from '../../../../lib/report/schema/report-schema.ts';
import type { Words } from '../../../../lib/words/words.ts';
import { accountOfRows, VERSION } from '../../../support/account.ts';
import { SIX_GRANTS } from '../../../support/analysis.ts';
import { jsonOf, opened } from '../../../support/reports.ts';
import { englishWords } from '../../../support/words.ts';

let words: Words;
let report: string;
beforeAll(async () => {
  words = await englishWords();
  report = jsonOf(accountOfRows(SIX_GRANTS, '$69.00'), words);
});

const open = (text: string) => openReport(text, VERSION, words);
const changed = (change: (json: ReturnType<typeof JSON.parse>) => void) => {
  const json = JSON.parse(report);
  change(json);
  // No number in JavaScript is written like that.
  return open(JSON.stringify(json).replace('"1e999"', '1e999'));
};
const head = '"format":"grantlens-report","version":1';

describe('a file that is no report', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['a sentence', 'Dear support,', 'not-json'],
    ['JavaScript', 'alert(1)', 'not-json'],
    ['a report with Not-a-Number in it', `{${head},"readAt":NaN}`, 'not-json'],
    ['a report cut off', `{${head},"grants":[`, 'not-json'],
    ['a number', '7', 'other-file'],
    ['null', 'null', 'other-file'],
    ['a list of reports', `[{${head}}]`, 'other-file'],
    ['another JSON', '{"total": 7}', 'other-file'],
    ['a report only by its prototype', `{"__proto__":{${head}}}`, 'other-file'],
    ['a page report', '{"format":"grantlens-page-report","version":1,"tree":{}}', 'page-report'],
  ])('is refused for what it is: %s', (_, text, kind) => {
    expect(open(text)).toEqual({ refusal: { kind } });
  });

  it.each([
    ['of lists', '['.repeat(1_000_000)],
    ['of objects', '{"a":'.repeat(500_000)],
    ['of a report’s own', `{${head},"basis":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ])('is refused where it is nested too deeply: %s', (_, text) => {
    expect(open(text)).toEqual({ refusal: { kind: 'too-deep' } });
  });

  it('is not taken for nested where brackets stand in its texts', () => {
    expect(open(JSON.stringify({ text: `\\"${'['.repeat(1000)}` }))).toEqual({
      refusal: { kind: 'other-file' },
    });
  });

  it('is refused by its length, before it is looked at', () => {
    expect(open(' '.repeat(LONGEST_FILE + 1))).toEqual({ refusal: { kind: 'too-large' } });
    expect(textOfBytes(new Uint8Array(LONGEST_FILE + 1))).toEqual({ kind: 'too-large' });
  });

  it('is refused where its bytes are no UTF-8; a byte order mark is none of its text', () => {
    expect(textOfBytes(new Uint8Array([0x7b, 0xff, 0xfe]))).toEqual({ kind: 'not-text' });
    expect(textOfBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b]))).toBe('{');
  });
});

describe('a report of another version', () => {
  it.each([2, '1', null])('is refused with the version it names: %s', (version) => {
    const text = JSON.stringify({ format: 'grantlens-report', version });
    expect(open(text)).toEqual({
      refusal: { kind: 'other-version', version: String(version) },
    });
  });
});

describe('a report with something in it that cannot be', () => {
  const place = (...path: (string | number)[]) =>
    path.map((step) => (typeof step === 'number' ? { row: step } : { field: step }));

  it.each([
    ['a day that no calendar has', '9999-99-99', 'expires'],
    ['the 31st of February', '2026-02-31', 'expires'],
    ['a day as a number', 20_261_201, 'expires'],
    ['script', '<img src=x onerror=alert(1)>', 'expires'],
    ['an amount as a number', 3.93, 'left'],
    ['an amount beyond all numbers', '1e999', 'left'],
    ['an amount that could not be exact', '99999999999.00', 'left'],
    ['an amount in words', 'three', 'left'],
    ['a list in place of an amount', ['3.93'], 'left'],
  ])('is refused, with the place and what stands there: %s', (_, value, cell) => {
    const result = changed((json) => {
      json.basis.reading.rows[2][cell].value = value;
    });
    expect(result).toMatchObject({
      refusal: { kind: 'invalid', path: place('basis', 'reading', 'rows', 3, cell, 'value') },
    });
  });

  it('is refused where two of its rows bear one number', () => {
    const result = changed((json) => {
      json.basis.reading.rows[1].row = 1;
    });
    expect(result).toMatchObject({ refusal: { kind: 'invalid', path: place('basis', 'reading', 'rows') } });
  });

  it('is refused where it has more rows than any account', () => {
    const result = changed((json) => {
      json.basis.reading.onScreen = Array.from({ length: 100_000 }, () => 1);
    });
    expect(result).toMatchObject({
      refusal: { kind: 'invalid', path: place('basis', 'reading', 'onScreen') },
    });
  });

  it('is refused where its amounts come to more than can be exact', () => {
    const result = changed((json) => {
      for (const { left, granted } of json.basis.reading.rows) {
        left.value = '9007199254.74';
        granted.value = '9007199254.74';
      }
    });
    expect(result).toEqual({ refusal: { kind: 'no-figures' } });
  });
});

describe('a hostile report', () => {
  it('keeps to what it is where prototype keys stand in it', () => {
    const text = report
      .replace(
        '"readAt"',
        '"__proto__": {"status": "polluted"}, "constructor": {"prototype": {"polluted": 1}}, "readAt"',
      )
      .replace('"provenance": {', '"provenance": { "__proto__": {"url": 7}, "toString": 1,');
    const { findings, account } = opened(text, words);
    expect(findings.differences).toEqual([]);
    expect(findings.unknown.map((path) => path.at(-1))).toEqual(
      expect.arrayContaining([{ field: '__proto__' }, { field: 'constructor' }, { field: 'toString' }]),
    );
    expect(account.analysis.provenance.url).toMatch(/^https:/);
    expect('polluted' in {}).toBe(false);
  });

  it('is opened as the text it is where script or lone surrogates stand in every text of it', () => {
    const script = '<img src=x onerror="alert(1)"><script>alert(1)</script>\ud800 javascript:alert(1)';
    const json = JSON.parse(report);
    json.basis.reading.organization = script;
    json.basis.reading.layout = script;
    json.basis.reading.headlines[0].label = script;
    json.basis.provenance.url = script;
    for (const row of json.basis.reading.rows) {
      for (const cell of ['received', 'state', 'left', 'granted', 'expires']) row[cell].text = script;
    }
    const { account } = opened(JSON.stringify(json), words);
    expect(account.analysis).toMatchObject({ organization: script, headline: { label: script } });
  });

  it('never throws, whatever is put in place of any part of a report', () => {
    const keys = (value: unknown): string[][] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, item]) => [
            [key],
            ...keys(item).map((rest) => [key, ...rest]),
          ]);
    const paths = keys(JSON.parse(report));
    const path = fc.constantFrom(...paths);
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('9007199254.74', '-9007199254.74', '2026-11-22', 0, -1, 5e15),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(path, odd), { minLength: 1, maxLength: 3 }), (changes) => {
        const json = JSON.parse(report);
        for (const [at, value] of changes) {
          const within = at.slice(0, -1).reduce((inner, key) => inner?.[key], json);
          if (typeof within === 'object' && within !== null) within[at.at(-1) ?? ''] = value;
        }
        expect(open(JSON.stringify(json))).toBeTypeOf('object');
      }),
      { numRuns: 500 },
    );
  });

  it('is opened where it has hundreds of rows', () => {
    const rows = JSON.parse(report).basis.reading.rows;
    const result = changed((json) => {
      json.basis.reading.rows = Array.from({ length: 900 }, (_, index) => ({
        ...rows[index % rows.length],
        row: index + 1,
      }));
      json.basis.visit.standings = [];
      json.basis.visit.readings = [];
    });
    expect(result).toHaveProperty('account');
  });
});

describe('fields that a report may lack', () => {
  it('are known to the comparison, so that one which only a file has is told', () => {
    const missing = optionalFields(z.toJSONSchema(reportSchema, { io: 'input' }), '');
    expect(missing.sort()).toEqual([...MAY_BE_ABSENT].sort());
  });
});

/** The fields of a JSON Schema that are not required, as patterns. */
function optionalFields(schema: object, pattern: string): string[] {
  const {
    properties = {},
    required = [],
    items,
    anyOf,
    oneOf,
  } = schema as {
    properties?: Record<string, object>;
    required?: string[];
    items?: object;
    anyOf?: object[];
    oneOf?: object[];
  };
  const within = Object.entries(properties).flatMap(([key, inner]) => {
    const at = pattern === '' ? key : `${pattern}.${key}`;
    return [...(required.includes(key) ? [] : [at]), ...optionalFields(inner, at)];
  });
  const listed = items ? optionalFields(items, `${pattern}[]`) : [];
  const choices = [...(anyOf ?? []), ...(oneOf ?? [])].flatMap((inner) => optionalFields(inner, pattern));
  return [...new Set([...within, ...listed, ...choices])];
}
