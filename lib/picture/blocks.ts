import type { DrawListItem, FiguresView } from '../view/index.ts';
import type { EvidenceBody, Fold, InsightView, Words } from '../words/index.ts';
import type { Block, TextTone } from './picture.ts';

/** A longer list is shortened, with a note of how much is left out. */
const MAX_LINES = 12;

/** The panel's answer: the figures that add up, and what is not certain about them. */
export function answerBlocks({ balance, bar, notice, claims, remarks }: FiguresView, words: Words): Block[] {
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
    { kind: 'balance', balance, bar },
    ...doubt,
    ...paragraphs(
      claims.filter(({ isSaid }) => isSaid).map(({ sentence }) => sentence),
      'plain',
      words,
    ),
    ...paragraphs(remarks, 'soft', words),
  ];
}

/** Names the rule, because a position without its rule would look like a fact. */
export function ruleBlocks(
  { drawList: { options, source, warning, notes } }: FiguresView,
  words: Words,
): Block[] {
  const chosen = options.find(({ isChosen }) => isChosen)?.name ?? '';
  const stated = words.say('picture.rule_source', chosen, source.name);
  return [
    ...(warning === '' ? [] : [{ kind: 'text', tone: 'strong', text: warning } as const]),
    ...paragraphs([...notes, stated], 'soft', words),
  ];
}

/** The draw order under the chosen rule, and the reasons. */
export function drawBlocks(view: FiguresView, words: Words): Block[] {
  const { drawList, why } = view;
  const { title, options, items, isSure } = drawList;
  const chosen = options.find(({ isChosen }) => isChosen)?.name ?? '';
  const shown = firstGrants(items);
  const rest = grantsIn(items) - grantsIn(shown);
  const grounds = why?.grounds.map(({ text }) => text) ?? [];
  return [
    { kind: 'divider' },
    { kind: 'heading', text: words.say('picture.order', title, chosen) },
    { kind: 'draws', items: shown, isSure },
    ...(rest > 0 ? paragraphs([words.count('picture.more', rest)], 'soft', words) : []),
    ...ruleBlocks(view, words),
    ...(why ? [{ kind: 'box', tone: 'ground', title: why.sentence, sentences: grounds } as const] : []),
  ];
}

/** The first grants that fit into the lines available. */
function firstGrants(items: readonly DrawListItem[]): DrawListItem[] {
  let lines = MAX_LINES;
  return items.flatMap((item) => {
    const grants = item.grants.slice(0, lines);
    lines -= grants.length;
    return grants.length > 0 ? [{ ...item, grants }] : [];
  });
}

function grantsIn(items: readonly DrawListItem[]): number {
  return items.reduce((count, { grants }) => count + grants.length, 0);
}

/** What the account's own figures show about the rules. */
export function evidenceBlocks({ title, line, body }: Fold<EvidenceBody>, words: Words): Block[] {
  const opening = opened(title, line);
  if (!body) return opening;
  const { nothing, about, witnesses, verdicts, others, caveats, notes, watch } = body;
  return [
    ...opening,
    { kind: 'text', tone: 'soft', text: about },
    ...(nothing === ''
      ? [
          ...paragraphs(witnesses, 'plain', words),
          { kind: 'verdicts', verdicts: [...verdicts, ...others.verdicts] } as const,
        ]
      : paragraphs([nothing], 'plain', words)),
    ...paragraphs([...caveats, ...notes], 'plain', words),
    ...(watch
      ? [{ kind: 'box', tone: 'ground', title: watch.title, sentences: watch.sentences } as const]
      : []),
  ];
}

/** The runway, and the result of each rule. */
export function forecastBlocks({ lasts, compare }: InsightView, words: Words): Block[] {
  const { title, advice, line, loss, chart, limits, field } = lasts;
  const told = [
    advice,
    chart?.label ?? '',
    ...limits,
    field.problem === null && !field.isQuiet ? field.hint : '',
  ];
  const { body } = compare;
  return [
    // Without a daily spend the heading is enough, because the chart's text says the same as the line.
    ...(chart && chart.spending.length === 0 ? heading(title) : opened(title, `${line} ${loss}`.trim())),
    ...paragraphs(
      told.filter((text) => text !== ''),
      'plain',
      words,
    ),
    ...(body ? paragraphs(body.sentences, 'plain', words) : []),
    ...(body?.table ? [{ kind: 'grid', grid: body.table } as const] : []),
  ];
}

function opened(title: string, line: string): Block[] {
  return [...heading(title), { kind: 'text', tone: 'plain', text: line }];
}

function heading(text: string): Block[] {
  return [{ kind: 'divider' }, { kind: 'heading', text }];
}

function paragraphs(texts: readonly string[], tone: TextTone, words: Words): Block[] {
  return cut(texts, words).map((text) => ({ kind: 'text', tone, text }));
}

function cut(texts: readonly string[], words: Words): string[] {
  const rest = texts.length - MAX_LINES;
  return rest > 0 ? [...texts.slice(0, MAX_LINES), words.count('picture.more', rest)] : [...texts];
}
