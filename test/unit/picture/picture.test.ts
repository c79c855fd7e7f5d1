import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Picture } from '../../../lib/picture/picture.ts';
import { pictureOf } from '../../../lib/picture/picture-of.ts';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import { insightIn } from '../../../lib/words/insight/insight-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { pageOf, SIX_GRANTS } from '../../support/analysis.ts';
import { drawingOf, EVERYTHING, pictureOfPage, sourceOf, textsOf } from '../../support/picture.tsx';
import { englishWords } from '../../support/words.ts';

const ONLY_TABLE = { table: true, order: false, evidence: false, forecast: false };
const SIX = pageOf(SIX_GRANTS, '$69.00');

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

function only<Kind extends Block['kind']>({ blocks }: Picture, kind: Kind): Extract<Block, { kind: Kind }> {
  const [block, ...others] = blocks.filter(
    (each): each is Extract<Block, { kind: Kind }> => each.kind === kind,
  );
  if (!block || others.length > 0) throw new Error(`There is not one block ${kind}.`);
  return block;
}

const legendOf = (html: string) =>
  only(pictureOfPage(html, words), 'legend').callouts.map(({ sign, text }) => `${sign} ${text}`);

describe('the callouts', () => {
  it('number what is drawn by its place alone, and tell what is not under a sign', () => {
    expect(legendOf(SIX)).toEqual([
      '1 next, under soonest expiry: $3.93, expires Dec 1, 2026 · 9 days',
      '2 then, under soonest expiry: $15.00, expires Feb 1, 2027',
      '3 then, under soonest expiry: $5.00, expires Mar 1, 2027',
      '✕ expired, still counted: $38.00 in 3 grants',
    ]);
    const { rows } = only(pictureOfPage(SIX, words), 'table').table;
    expect(rows.map(({ callout }) => callout.sign)).toEqual(['3', '2', '1', '✕', '✕', '✕']);
  });

  it('and the order look as little sure as in the panel, whose number is hollow where the rule may be ruled out', () => {
    const rows = [
      ['Sep 10, 2026', 'Available', '$6.40 / $20.00', 'Oct 1, 2027'],
      ['May 8, 2026', 'Available', '$13.00 / $13.00', 'Mar 1, 2027'],
    ];
    const looks = (html: string, doubted: readonly 'soonest-expiry'[]) => {
      const source = sourceOf(html, words);
      if (source.analysis.status === 'empty') return expect.fail();
      const view = { ...insightIn({ kind: 'waiting' }, words), doubted };
      const picture = pictureOf({ ...source, insight: { kind: 'answered', view } }, EVERYTHING, words);
      const [first] = only(picture, 'legend').callouts;
      const marks = only(picture, 'table').table.rows.map(({ callout }) => callout.kind);
      const drawn = drawingOf(picture).querySelectorAll('.legend .next').length;
      return [first?.kind, marks.includes('next'), drawn];
    };
    expect(looks(pageOf(rows), ['soonest-expiry'])).toEqual(['later', false, 0]);
    expect(looks(pageOf(rows), [])).toEqual(['next', true, 2]);
  });

  it('say that expired credit is still counted only where the page’s total counts it', () => {
    const expired = ['Feb 3, 2025', 'Expired', '$18.00 / $18.00', 'Jun 1, 2025'];
    const available = ['Oct 9, 2026', 'Available', '$15.00 / $15.00', 'Feb 1, 2027'];
    expect(legendOf(pageOf([available, expired], '$33.00'))[1]).toBe(
      '✕ expired on Jun 1, 2025, still counted: $18.00',
    );
    expect(legendOf(pageOf([available, expired], '$15.00'))[1]).toBe(
      '✕ expired on Jun 1, 2025: $18.00 left in it cannot be spent',
    );
  });

  it('take no day that is yet to come, or has passed, for the one on which a State word took effect', () => {
    const rows = [
      ['Nov 4, 2025', 'Expired', '$2.00 / $5.00', 'Dec 1, 2026'],
      ['Nov 4, 2025', 'Available', '$3.00 / $5.00', 'Oct 1, 2026'],
    ];
    expect(legendOf(pageOf(rows, '$10.00'))).toEqual([
      '1 next, under soonest expiry: $3.00, was due to expire Oct 1, 2026',
      '✕ expired, still counted: $2.00',
    ]);
    expect(legendOf(pageOf(rows, '$3.00'))[1]).toBe('✕ expired: $2.00 left in it cannot be spent');
  });

  it('give a grant that may not be spendable no place but a range', () => {
    const paused = ['Oct 9, 2026', 'Paused', '$15.00 / $15.00', 'Jan 1, 2027'];
    const later = ['Oct 9, 2026', 'Available', '$7.00 / $7.00', 'Feb 1, 2027'];
    expect(legendOf(pageOf([paused, later]))).toEqual([
      '? when these 2 grants are used, if at all, is unknown: $7.00 to $22.00',
    ]);
  });

  it('tell grants at one place together, and that the rule does not decide', () => {
    const twins = [1, 2].map((amount) => [
      'Oct 9, 2026',
      'Available',
      `$${amount}.00 / $5.00`,
      'Feb 1, 2027',
    ]);
    expect(legendOf(pageOf(twins))).toEqual([
      '1 next, under soonest expiry: $1.00 (expires Feb 1, 2027) and $2.00 (expires Feb 1, 2027). This rule does not say which of these is used first.',
    ]);
  });

  it('say how many grants at one place they do not tell', () => {
    const alike = Array.from({ length: 9 }, () => [
      'Oct 9, 2026',
      'Available',
      '$1.00 / $5.00',
      'Feb 1, 2027',
    ]);
    expect(legendOf(pageOf(alike))[0]).toContain(', and 5 others. This rule does not say');
  });

  it('tell used up grants, those not started and debts', () => {
    expect(
      legendOf(
        pageOf([
          ['Oct 9, 2026', 'Available', '$0.00 / $5.00', 'Feb 1, 2027'],
          ['Dec 9, 2026', 'Scheduled', '$6.00 / $6.00', 'Feb 1, 2027'],
          ['Oct 9, 2026', 'Available', '-$0.07 / $5.00', 'Feb 1, 2027'],
        ]),
      ),
    ).toEqual(['! a debt: −$0.07', '… not started yet: $6.00', '– nothing left in it']);
  });
});

describe('the list of a page with one total', () => {
  const list = [5, 18, 16, 30]
    .map((granted) => `<li><b>$${granted}.00</b> <span>Expires (UTC)</span> <span>Jan 1, 2027</span></li>`)
    .join('');
  const page = `<h1>Usage</h1><section><h2>Free trial usage</h2><p>$3.93 / $69.00</p><ul>${list}</ul></section>`;

  it('shows that total, has no column names of our own, and no more than it leaves', () => {
    const picture = pictureOfPage(page, words);
    expect(only(picture, 'table').table.headers).toEqual([]);
    expect(picture.blocks).toContainEqual({
      kind: 'text',
      tone: 'strong',
      text: 'Free trial usage: $3.93 / $69.00',
    });
    expect(legendOf(page)).toEqual([
      '? when these 4 grants are used, if at all, is unknown: $3.93 or $65.07',
    ]);
    expect(only(picture, 'balance').bar?.segments.map(({ label }) => label)).toEqual([
      'Used $3.93',
      'Uncertain $61.14',
      'Spendable $3.93',
    ]);
  });
});

describe('a picture', () => {
  const panelOf = (html: string) => {
    const source = sourceOf(html, words);
    const picture = pictureOf(source, { ...EVERYTHING, hidesNames: false }, words);
    const { content } = panelViewOf(source.analysis, words, source.insight);
    if (content.kind !== 'figures') throw new Error('There are no figures.');
    return { picture, content };
  };

  it('says what the panel says, in the same words', () => {
    const { picture, content } = panelOf(SIX);
    const { balance, bar, insight } = content;
    expect(only(picture, 'balance')).toEqual({ kind: 'balance', balance, bar });
    expect(only(picture, 'draws').items).toEqual(content.drawList.items);
    expect(only(picture, 'grid').grid).toEqual(insight.compare.body?.table);
    expect(textsOf(picture).join(' ')).toContain(insight.evidence.body?.nothing);
  });

  it('gives a doubtful figure as the panel’s range with the panel’s reasons', () => {
    const { picture, content } = panelOf(pageOf(SIX_GRANTS, '$12.34'));
    expect(only(picture, 'balance').balance.value).toMatch(/^at least \$/);
    expect(textsOf(picture)).toContain(content.balance.checks[0]);
    const { title, sentences } = content.notice ?? {};
    expect(picture.blocks).toContainEqual({ kind: 'box', tone: 'doubt', title, sentences });
  });

  it('names the rule and its source, when it was read, by what, and who decides', () => {
    const lines = textsOf(pictureOfPage(SIX, words)).join(' ');
    for (const part of [
      'Read Nov 22, 2026, 14:02 UTC',
      '“Soonest expiry” is a rule someone has stated, not a fact. Source: OpenAI help article 6584194, about 2022.',
      'Made by Grantlens 0.1.0 from the page’s figures. Only OpenAI decides the order of use; not affiliated with OpenAI.',
    ])
      expect(lines).toContain(part);
  });

  it('shows no more of a text than a picture has room for', () => {
    const long = pageOf([
      ...SIX_GRANTS,
      ['Nov 2, 2026', 'x'.repeat(100_000), '$1.00 / $1.00', 'Mar 1, 2027'],
    ]);
    const picture = pictureOfPage(long, words, { hidesNames: false });
    expect(Math.max(...textsOf(picture).map((line) => line.length))).toBeLessThanOrEqual(2001);
  });

  it('keeps the rule and its source where the draw order is left out', () => {
    const parts = { table: false, order: false, evidence: false, forecast: false };
    const picture = pictureOfPage(SIX, words, { parts });
    expect(textsOf(picture).join(' ')).toContain('is a rule someone has stated, not a fact');
    expect(picture.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'text',
      'balance',
      'text',
      'divider',
      'text',
    ]);
  });

  it('leaves out of a long table what cannot be spent, and sums it up', () => {
    const gone = Array.from({ length: 40 }, () => ['Feb 3, 2025', 'Expired', '$2.00 / $3.00', 'Jun 1, 2025']);
    const { table } = only(pictureOfPage(pageOf([...gone, ...SIX_GRANTS]), words), 'table');
    expect(table.rows).toHaveLength(24);
    expect(table.rows.filter(({ isExpired }) => !isExpired)).toHaveLength(3);
    expect(table.notes).toEqual([
      'and 22 more rows not shown here: $76.00 left of $96.00, of which $0.00 can be spent',
    ]);
  });

  it('tells a figure that is not certain in no colour of certainty, and a loss that is near as a warning', () => {
    const drawn = (html: string) => drawingOf(pictureOfPage(html, words));
    const [sure, unsure] = [drawn(SIX), drawn(pageOf(SIX_GRANTS, '$50.00'))];
    expect(sure.querySelector('.usable.sure .value')?.textContent).toBe('$23.93');
    expect(unsure.querySelector('.usable.sure')).toBeNull();
    expect(unsure.querySelector('.usable .soon')).not.toBeNull();
  });

  it('draws the first rows of 2,000, with the sums of the others', () => {
    const rows = Array.from({ length: 2000 }, () => [
      'Nov 2, 2026',
      'Available',
      '$2.00 / $5.00',
      'Mar 1, 2027',
    ]);
    const { table } = only(pictureOfPage(pageOf(rows), words), 'table');
    expect(table.rows).toHaveLength(60);
    expect(table.notes).toEqual([
      'and 1,940 more rows not shown here: $3,880.00 left of $9,700.00, of which $3,880.00 can be spent',
    ]);
  });

  it('says in the page’s words that there are no grants', () => {
    const lines = textsOf(pictureOfPage('<p>No credit grants found.</p>', words));
    expect(lines).toContain('No credit grants on this page.');
    expect(lines.join(' ')).toContain('No credit grants found.');
    expect(lines.join(' ')).not.toContain('$');
  });

  it.each([true, false])(
    'describes a page without grants in one sentence, with names hidden: %s',
    (hidesNames) => {
      const { description } = pictureOfPage('<p>No credit grants found.</p>', words, { hidesNames });
      expect(description).toContain('A picture: No credit grants on this page.');
      expect(description).not.toContain('..');
    },
  );

  it('hatches expired rows and no others', () => {
    const rows = [
      ['Oct 9, 2026', 'Available', '$0.00 / $5.00', 'Feb 1, 2027'],
      ['Dec 9, 2026', 'Scheduled', '$6.00 / $6.00', 'Feb 1, 2027'],
      ['Oct 9, 2026', 'Available', '-$0.07 / $5.00', 'Feb 1, 2027'],
      ['Oct 9, 2025', 'Expired', '$1.00 / $5.00', 'Feb 1, 2026'],
    ];
    const drawing = drawingOf(pictureOfPage(pageOf(rows), words, { parts: ONLY_TABLE }));
    const hatched = [...drawing.querySelectorAll('tr.expired')];
    expect(hatched.map((row) => row.querySelector('.state')?.textContent)).toEqual(['Expired']);
  });

  it('calls no category a guess that nobody guessed', () => {
    const unclear = pageOf([
      ['Oct 9, 2026', 'Available', 'n/a', 'Feb 1, 2027'],
      ['Oct 9, 2026', 'Available', '$1.00 / $1.00', 'Feb 1, 2027'],
    ]);
    const lines = textsOf(pictureOfPage(unclear, words));
    expect(lines).toContain('Unknown');
    expect(lines).not.toContain('Unknown?');
  });

  it('describes itself to those who do not see it', () => {
    expect(pictureOfPage(SIX, words).description).toBe(
      'A picture: You can spend $23.93 · the page says $69.00, with Table, Order of use, Evidence, and Forecast. Organization and names are hidden.',
    );
  });
});
