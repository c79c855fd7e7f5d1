import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Detail, ISSUE_SEVERITY, type IssueCode, issue } from '../../../lib/analysis/issue.ts';
import { STATED_RULES } from '../../../lib/provider/stated-rules.ts';
import { CENT, fromDecimal } from '../../../lib/values/money.ts';
import { issueMessage, ruleName } from '../../../lib/words/field-words.ts';
import type { Words } from '../../../lib/words/words.ts';
import { browserMessages, englishWords } from '../../support/words.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CODE = ['lib', 'components', 'entrypoints'];

async function sourceText(): Promise<string> {
  const files = await Promise.all(
    CODE.map((folder) => readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })),
  );
  const sources = files.flat().filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  const texts = await Promise.all(
    sources.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  return texts.join('\n');
}

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const AMOUNT = { kind: 'money', amount: CENT } as const;
const RANGE = { atLeast: CENT, atMost: null };
const SHARE = { kind: 'share', seen: 10, of: 23 } as const;
/** The figures that belong into an issue's sentence. */
const DETAILS: Partial<Record<IssueCode, readonly Detail[]>> = {
  'dates-ambiguous': [{ kind: 'by-date-order', usable: [{ order: 'mdy', range: RANGE }] }],
  'balances-from-total': [
    AMOUNT,
    AMOUNT,
    { kind: 'by-meaning', meanings: [{ means: 'left', usable: RANGE }] },
  ],
  'balances-by-rule': [{ kind: 'by-rule', ranges: [{ rule: 'paid-first', usable: RANGE }] }],
  'fraction-unexplained': [AMOUNT, AMOUNT],
  'exact-disagrees': [AMOUNT, AMOUNT],
  'exact-missing-row': [AMOUNT, AMOUNT],
  'exact-totals': [AMOUNT, AMOUNT],
  'exact-paid-total': [AMOUNT],
  'headline-debt': [AMOUNT],
};

/** Messages that are named after a field's term: `issue.${code}` and the like. */
const NAMED_AFTER_TERMS =
  /^(?:issue|export|settled|rule|category|headline|source|action|bar|column|date_order|fraction|grant|status|verdict_(?:is|say)|lasts_from|recharge|blocked_(?:meaning|verdict|page|cause|do|ground|question|option))_|^extension_|^locale$/;

describe('messages', () => {
  it('are all used', async () => {
    const source = await sourceText();
    const unused = Object.keys(await browserMessages()).filter((name) => {
      const stem = name.replace(/_(?:one|other)$/, '');
      const used = new RegExp(
        `['\`]${stem.replaceAll('_', '[._]')}['\`]|['\`]${name.replaceAll('_', '[._]')}['\`]`,
      );
      return !NAMED_AFTER_TERMS.test(name) && !used.test(source);
    });
    expect(unused).toEqual([]);
  });

  it('stand for every issue and every rule', () => {
    for (const code of Object.keys(ISSUE_SEVERITY) as IssueCode[]) {
      const details = code.startsWith('part-') ? [SHARE] : (DETAILS[code] ?? []);
      expect(issueMessage(words, issue(code, 7, 'Paused', details))).toMatch(/^[A-Z].*\.$/s);
    }
    expect(STATED_RULES.map(({ id }) => ruleName(words, id))).toEqual([
      'Soonest expiry',
      'Promotional first',
      'Paid first',
      'Oldest first',
    ]);
  });

  it('quote no more of a cell than it takes to find it', () => {
    expect(issueMessage(words, issue('state-unknown', 1, 'x'.repeat(5000))).length).toBeLessThan(300);
  });

  it('have no two values side by side, which Chromium refuses to load', async () => {
    expect(Object.values(await browserMessages()).filter((message) => /\$\d\$/.test(message))).toEqual([]);
  });

  it('are the only words that components write', async () => {
    const folder = join(ROOT, 'components');
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.tsx'))) {
      const source = await readFile(join(folder, name), 'utf8');
      expect(source.match(/>\s*[A-Za-z][^<>{}=;()]*</g) ?? [], name).toEqual([]);
      expect(source.match(/(?:aria-label|title|placeholder)="[^"]+"/g) ?? [], name).toEqual([]);
    }
  });
});

describe('figures in words', () => {
  it('keep every decimal that is there', () => {
    expect(words.money(fromDecimal('1475.93') ?? expect.fail())).toBe('$1,475.93');
    expect(words.money(fromDecimal('0.184628') ?? expect.fail())).toBe('$0.184628');
    expect(words.money(fromDecimal('-0.07') ?? expect.fail())).toBe('−$0.07');
  });

  it('take the form of their number', () => {
    expect(words.count('draw.in_days', 1)).toBe('1 day');
    expect(words.count('draw.in_days', 0)).toBe('0 days');
  });
});
