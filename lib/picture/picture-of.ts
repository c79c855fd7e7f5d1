import type { ExportableAnalysis, GrantsAnalysis } from '../analysis/index.ts';
import { isListLayout, type PageReading } from '../page/index.ts';
import { mapTexts, type Redact, redactorOf, replacedBy } from '../redaction/index.ts';
import { type FiguresView, panelViewOf } from '../view/index.ts';
import type { InsightState, Words } from '../words/index.ts';
import { answerBlocks, drawBlocks, evidenceBlocks, forecastBlocks, ruleBlocks } from './blocks.ts';
import { calloutsOf } from './callouts.ts';
import { PICTURE_PARTS, type PictureChoices } from './choices.ts';
import { pageTableOf } from './page-table.ts';
import { partName } from './part-names.ts';
import type { Block, Picture } from './picture.ts';

/** The inputs of a picture, the same as those of the panel. */
export interface PictureSource {
  analysis: ExportableAnalysis;
  reading: PageReading;
  insight: InsightState;
  /** The version of Grantlens that makes it. */
  version: string;
  /** The languages that the browser prefers, to tell dates from names. */
  languages: readonly string[];
}

/** The contents of a picture: the panel's statements and the page's own words, redacted before anything else is done. */
export function pictureOf(source: PictureSource, choices: PictureChoices, words: Words): Picture {
  const redact = choices.hidesNames ? hiding(source, words) : asItIs;
  const analysis = mapTexts(source.analysis, redact);
  const { content } = panelViewOf(analysis, words, source.insight);
  const body =
    content.kind === 'figures' && analysis.status !== 'empty'
      ? figureBlocks(source, { analysis, view: content, redact }, choices, words)
      : messageBlocks(content.oneLine, 'sentences' in content ? content.sentences : []);
  return {
    description: descriptionOf(content.oneLine, choices, content.kind === 'figures', words),
    blocks: [...head(analysis, words), ...body, ...foot(source.version, words)],
  };
}

const asItIs: Redact = (text) => text;

function hiding({ analysis: { organization }, languages }: PictureSource, words: Words): Redact {
  return redactorOf(replacedBy(words.say('picture.hidden')), { languages, organization });
}

function head(analysis: ExportableAnalysis, words: Words): Block[] {
  const { organization, provenance } = analysis;
  const whose =
    organization === null
      ? words.say('picture.no_organization')
      : words.say('picture.organization', organization);
  const read = words.say('picture.read', words.instant(provenance.readAt));
  return [
    { kind: 'title', text: words.say('picture.title') },
    { kind: 'text', tone: 'soft', text: words.say('picture.facts', read, whose) },
  ];
}

function foot(version: string, words: Words): Block[] {
  const made = words.say('picture.made', version);
  return [{ kind: 'divider' }, { kind: 'text', tone: 'soft', text: made }];
}

function messageBlocks(title: string, sentences: readonly string[]): Block[] {
  return [{ kind: 'box', tone: 'ground', title, sentences }];
}

/** The panel's statements, and the redacted analysis from which they are made. */
interface Told {
  analysis: GrantsAnalysis;
  view: FiguresView;
  redact: Redact;
}

function figureBlocks(
  { reading }: PictureSource,
  { analysis, view, redact }: Told,
  { parts }: PictureChoices,
  words: Words,
): Block[] {
  const hasTable = parts.table && reading.kind === 'grants';
  return [
    ...answerBlocks(view, words),
    ...(hasTable ? tableBlocks(reading, { analysis, view, redact }, words) : []),
    ...(parts.order ? drawBlocks(view, words) : ruleBlocks(view, words)),
    ...(parts.evidence ? evidenceBlocks(view.insight.evidence, words) : []),
    ...(parts.forecast ? forecastBlocks(view.insight, words) : []),
  ];
}

function tableBlocks(
  reading: Extract<PageReading, { kind: 'grants' }>,
  { analysis, view, redact }: Told,
  words: Words,
): Block[] {
  const callouts = calloutsOf(analysis, view.drawList, words);
  const { headline } = analysis;
  const total = headline ? [words.say('picture.total', headline.label, words.money(headline.amount))] : [];
  const fractions = reading.fractions.map(({ label, figure, granted }) => {
    const said = words.say('picture.fraction', words.money(figure), words.money(granted));
    return label === '' ? said : words.say('picture.total', redact(label, 'label'), said);
  });
  return [
    { kind: 'divider' },
    { kind: 'heading', text: words.say(isListLayout(reading.layout) ? 'picture.list' : 'picture.table') },
    ...[...total, ...fractions].map((text): Block => ({ kind: 'text', tone: 'strong', text })),
    { kind: 'table', table: pageTableOf(reading, analysis, callouts, redact, words) },
    { kind: 'legend', callouts: callouts.legend },
  ];
}

function descriptionOf(
  oneLine: string,
  { parts, hidesNames }: PictureChoices,
  hasFigures: boolean,
  words: Words,
): string {
  const names = PICTURE_PARTS.filter((part) => parts[part]).map((part) => partName(words, part));
  const what =
    hasFigures && names.length > 0 ? words.say('picture.with', oneLine, words.list(names)) : oneLine;
  // The message adds its own full stop.
  const told = what.replace(/\.$/, '');
  return words.say(hidesNames ? 'picture.described_redacted' : 'picture.described', told);
}
