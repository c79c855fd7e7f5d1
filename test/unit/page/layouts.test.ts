import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../../lib/page/layouts/index.ts';
import type { Candidate, Layout } from '../../../lib/page/layouts/layout.ts';
import { seenPage } from '../../../lib/page/seen-page.ts';
import { analysePage } from '../../support/analysis.ts';
import { context, read, readGrants } from '../../support/page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/layouts');
/** One page a layout, named after it. */
const FIXTURES = readdirSync(FOLDER).map((file) => ({
  id: file.replace(/\.html$/, ''),
  html: readFileSync(join(FOLDER, file), 'utf8'),
}));

/** What the three grants of every fixture come to; the gauge shows $3.07 of $43.00, used or left. */
const USABLE: Record<string, [number, number]> = {
  'four-column-table': [18_930_000, 18_930_000],
  'split-table': [18_930_000, 18_930_000],
  'gauge-table': [3_070_000, 39_930_000],
  cards: [18_930_000, 18_930_000],
  'gauge-list': [3_070_000, 39_930_000],
};

function candidatesIn(html: string, { find }: Layout): Candidate[] {
  read(html);
  return find(seenPage(document.body, context()));
}

describe('layouts', () => {
  it('have one fixture each', () => {
    expect(FIXTURES.map(({ id }) => id).sort()).toEqual(LAYOUTS.map(({ id }) => id).sort());
  });

  it.each(FIXTURES)('$id is read from its fixture', ({ id, html }) => {
    const [atLeast, atMost] = USABLE[id] ?? [];
    expect(readGrants(html)).toMatchObject({ layout: id, rows: [{}, {}, {}], extent: { kind: 'whole' } });
    expect(analysePage(html)).toMatchObject({ totals: { spendable: { atLeast, atMost } } });
  });

  it.each(FIXTURES)('no layout but $id takes its fixture', ({ id, html }) => {
    const taking = LAYOUTS.filter((layout) =>
      candidatesIn(html, layout).some((candidate) => layout.recognise(candidate)),
    );
    expect(taking.map((layout) => layout.id)).toEqual([id]);
  });

  it.each(FIXTURES)('$id is seen since a day', ({ id }) => {
    expect(LAYOUTS.find((layout) => layout.id === id)?.since).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
