import type { DrawListItem, FiguresView } from '../view/index.ts';
import type { EvidenceBody, Fold, UntilWhenBody, Words } from '../words/index.ts';
import type { Block, TextTone } from './picture.ts';

/** A list longer than this is cut, and says by how much. */
const MOST_LINES = 12;

/** The panel's answer: the figures that add up, and what is not certain about them. */
export function answerBlocks({ tiles, bar, notice, claims, remarks }: FiguresView, words: Words): Block[] {
  const doubt: Block[] = notice
    ? [
        {
          kind: 'box',
          tone: 'doubt',
          title: notice.title,
          sentences: cut([...notice.sentences, ...notice.rest], words),
        },
      ]
    : [];
  return [
    { kind: 'tiles', tiles },
    ...(bar ? [{ kind: 'bar', bar } as const] : []),
    ...doubt,
    ...paragraphs(
      claims.filter(({ isSaid }) => isSaid).map(({ sentence }) => sentence),
      'plain',
      words,
    ),
    ...paragraphs(remarks, 'soft', words),
  ];
}

/** What is drawn in which order under the chosen rule, and why. */
export function drawBlocks({ drawList, insight, why }: FiguresView, words: Words): Block[] {
  const { title, options, items, notes } = drawList;
  const chosen = options.find(({ isChosen }) => isChosen)?.name ?? '';
  const shown = firstGrants(items);
  const rest = grantsIn(items) - grantsIn(shown);
  const told = [...(rest > 0 ? [words.count('picture.more', rest)] : []), ...notes, insight.whatIf];
  return [
    { kind: 'divider' },
    { kind: 'heading', text: words.say('picture.order', title, chosen) },
    { kind: 'draws', items: shown },
    ...paragraphs(
      told.filter((text) => text !== ''),
      'soft',
      words,
    ),
    ...(why ? [{ kind: 'box', tone: 'ground', title: why.title, sentences: why.sentences } as const] : []),
  ];
}

/** As many grants as have a line, in their order. */
function firstGrants(items: readonly DrawListItem[]): DrawListItem[] {
  let lines = MOST_LINES;
  return items.flatMap((item) => {
    const grants = item.grants.slice(0, lines);
    lines -= grants.length;
    return grants.length > 0 ? [{ ...item, grants }] : [];
  });
}

function grantsIn(items: readonly DrawListItem[]): number {
  return items.reduce((count, { grants }) => count + grants.length, 0);
}

/** What the account's own figures say of the rules. */
export function evidenceBlocks({ title, line, body }: Fold<EvidenceBody>, words: Words): Block[] {
  const opening = opened(title, line);
  if (!body) return opening;
  const { about, verdicts, notes, watch } = body;
  return [
    ...opening,
    { kind: 'text', tone: 'soft', text: about },
    { kind: 'verdicts', verdicts },
    ...paragraphs(notes, 'plain', words),
    ...(watch
      ? [{ kind: 'box', tone: 'ground', title: watch.title, sentences: watch.sentences } as const]
      : []),
  ];
}

/** Until when the credit lasts. */
export function forecastBlocks({ title, line, body }: Fold<UntilWhenBody>, words: Words): Block[] {
  const opening = opened(title, line);
  if (!body) return opening;
  const { idle, limits, field } = body;
  const rate = field.problem === null ? [field.hint] : [];
  return [
    ...opening,
    ...paragraphs([idle.title, ...idle.dates, ...limits, ...rate], 'plain', words),
    { kind: 'grid', grid: body.table },
  ];
}

function opened(title: string, line: string): Block[] {
  return [{ kind: 'divider' }, { kind: 'heading', text: title }, { kind: 'text', tone: 'plain', text: line }];
}

function paragraphs(texts: readonly string[], tone: TextTone, words: Words): Block[] {
  return cut(texts, words).map((text) => ({ kind: 'text', tone, text }));
}

function cut(texts: readonly string[], words: Words): string[] {
  const rest = texts.length - MOST_LINES;
  return rest > 0 ? [...texts.slice(0, MOST_LINES), words.count('picture.more', rest)] : [...texts];
}
