import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Words } from '../../../lib/words/words.ts';
import { jsonOf, opened, randomMaterial } from '../../support/reports.ts';
import { englishWords } from '../../support/words.ts';

const ACCOUNTS = 1000;

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const materials = () =>
  Array.from({ length: ACCOUNTS }, (_, seed) => randomMaterial(seed + 1)).filter(
    (material) => material !== undefined,
  );

describe('a report that is opened', () => {
  it('is the analysis of the page it comes from, for a thousand accounts, and says so', () => {
    const all = materials();
    expect(all.length).toBeGreaterThan(ACCOUNTS * 0.7);
    for (const material of all) {
      const text = jsonOf(material, words);
      const report = opened(text, words);
      expect(jsonOf(report.material, words)).toBe(text);
      const { analysis, insight } = report.material;
      // Far faster to say yes than an expectation that could show what differs.
      expect(isDeepStrictEqual([analysis, insight], [material.analysis, material.insight])).toBe(true);
      const { cells, ...findings } = report.findings;
      expect(findings).toEqual({ differences: [], unknown: [], isVisitApart: false, isOtherLanguage: false });
      expect(cells.filter(({ kind }) => kind === 'contradicts')).toEqual([]);
    }
  });
});
