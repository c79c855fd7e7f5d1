import { beforeAll, describe, expect, it } from 'vitest';
import { panelViewOf } from '../../../../lib/view/index.ts';
import type { Words } from '../../../../lib/words/index.ts';
import { analysisOf } from '../../../support/kinds.ts';
import { tableOf } from '../../../support/page.ts';
import { englishWords } from '../../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const HEADING = '<h2>Credit grants</h2>';
const EMPTY = tableOf([]);
const across = (text: string) => EMPTY.replace('<tbody>', `<tbody><tr><td colspan="4">${text}</td></tr>`);

function told(html: string) {
  const analysis = analysisOf(html);
  if (analysis?.status !== 'unreadable') throw new Error(`The page was read as ${analysis?.status}.`);
  const { content } = panelViewOf(analysis, words);
  return { codes: analysis.issues.map(({ code }) => code), content };
}

describe('a page that could not load its list', () => {
  it.each([
    [HEADING + across('Failed to load credit grants.')],
    [`${HEADING}${EMPTY}<div role="alert">Something went wrong. Try again.</div>`],
    [`${HEADING}<p>Die Guthaben konnten nicht geladen werden.</p>`],
    [`${HEADING}<div role="alert"><b>Error</b><button>Retry</button></div>`],
    [HEADING + across('加载失败')],
    ['<main><h1>Billing</h1><p>We could not load this page.</p></main>'],
  ])('is told as that: %s', (html) => {
    const { codes, content } = told(html);
    expect(codes).toEqual(['could-not-load']);
    expect(JSON.stringify(content)).not.toContain('please report the problem');
  });

  it.each([
    [HEADING, 'no-table'],
    [HEADING + EMPTY, 'no-rows'],
    [`${HEADING}<p>No table here.</p><h2>Usage</h2><p>Failed to load usage.</p>`, 'no-table'],
  ])('is not one that has none: %s', (html, code) => {
    const { codes, content } = told(html);
    expect(codes).toEqual([code]);
    expect(JSON.stringify(content)).toContain('please report the problem');
  });
});
