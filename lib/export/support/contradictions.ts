import { UTCDateMini } from '@date-fns/utc/date/mini';
import { lightFormat } from 'date-fns/lightFormat';
import type { AccountEvidence, GrantsAnalysis } from '../../analysis/index.ts';
import { looksAtCategory, type RuleVerdict } from '../../ledger/index.ts';
import { DRAW_RULES } from '../../provider/index.ts';
import { evidenceView, type MessageKey, type VerdictView, type Words } from '../../words/index.ts';
import { asMarkdown } from '../markdown-text.ts';

/** Where the account's figures contradict the rules that the provider has published. */
export interface Contradictions {
  /** The result in one sentence. */
  line: string;
  lines: string[];
  /** The names of the rules that the page's figures alone contradict. */
  contradicted: readonly string[];
}

const PUBLISHED: ReadonlySet<string> = new Set(
  DRAW_RULES.filter(({ source }) => source.kind === 'official').map(({ id }) => id),
);

/** Each published rule with its verdict and the movements that contradict it, in UTC and with their years. */
export function contradictionsOf(
  evidence: AccountEvidence,
  analysis: GrantsAnalysis,
  words: Words,
): Contradictions {
  const { body } = evidenceView(evidence, analysis, analysis.drawOrder.rule, exact(words));
  if (!body) return { line: words.say('support.no_evidence'), lines: [], contradicted: [] };
  const published = body.verdicts
    .filter(({ rule }) => PUBLISHED.has(rule))
    .map((view) => ({ view, standing: standingOf(view, evidence, analysis) }));
  const notes = body.notes.map((note) => `- ${asMarkdown(note)}`);
  return {
    line: words.say(lineOf(published.map(({ standing }) => standing))),
    lines: [...published.flatMap(({ view, standing }) => verdictLines(view, standing, words)), ...notes],
    contradicted: published
      .filter(({ standing }) => standing === 'contradicted')
      .map(({ view: { name } }) => name),
  };
}

/** How the figures relate to a rule. A contradiction `_if`, `_set` or `_weakly` needs more than the page's figures. */
type Standing = 'consistent' | 'contradicted' | `contradicted_${'if' | 'if_set' | 'set' | 'weakly'}` | 'open';

function standingOf(
  { rule, kind }: VerdictView,
  evidence: AccountEvidence,
  analysis: GrantsAnalysis,
): Standing {
  if (kind === 'consistent') return kind;
  if (kind === 'cannot-tell') return 'open';
  const verdicts = evidence.kind === 'doubtful' ? [] : evidence.evidence.verdicts;
  const found = verdicts.find((each) => each.rule === rule);
  const isSet = found !== undefined && restsOnCategory(found, analysis);
  if (kind === 'ruled-out-if') return isSet ? 'contradicted_if_set' : 'contradicted_if';
  if (found?.isWeakened) return 'contradicted_weakly';
  return isSet ? 'contradicted_set' : 'contradicted';
}

/** Whether a verdict rests on a category set by the user: its rule may compare categories, or treat grants as equal because of them. */
function restsOnCategory({ rule, verdict }: RuleVerdict, { grants, identities }: GrantsAnalysis): boolean {
  const isByCategory = DRAW_RULES.some((each) => each.id === rule && looksAtCategory(each));
  const witnesses = 'witnesses' in verdict ? verdict.witnesses : [];
  const named = witnesses.flatMap(({ moved, blockers }) => [
    moved.grant,
    ...blockers.map(({ grant }) => grant),
  ]);
  return isByCategory && named.some((id) => grants[identities.indexOf(id)]?.categorySource === 'user');
}

function lineOf(standings: readonly Standing[]): MessageKey {
  if (standings.includes('contradicted')) return 'support.contradicts';
  if (standings.some((standing) => standing.startsWith('contradicted'))) return 'support.contradicts_perhaps';
  return standings.every((standing) => standing === 'open')
    ? 'support.contradicts_unknown'
    : 'support.contradicts_none';
}

const SAID: Record<Standing, MessageKey> = {
  consistent: 'support.rule_consistent',
  contradicted: 'support.rule_contradicted',
  contradicted_if: 'support.rule_contradicted_if',
  contradicted_if_set: 'support.rule_contradicted_if_set',
  contradicted_set: 'support.rule_contradicted_set',
  contradicted_weakly: 'support.rule_contradicted_weakly',
  open: 'support.rule_open',
};

function verdictLines(
  { name, source, condition, witnesses, sentences, caveats }: VerdictView,
  standing: Standing,
  words: Words,
): string[] {
  return [
    `- ${asMarkdown(words.say(SAID[standing], name, source, condition?.clause ?? ''))}`,
    ...[...witnesses, ...(standing === 'consistent' ? [] : [...sentences, ...caveats])].map(
      (sentence) => `  - ${asMarkdown(sentence)}`,
    ),
  ];
}

/** Times in UTC and days with their year, because the reader is in another time zone and may read the text in another year. */
function exact(words: Words): Words {
  return {
    ...words,
    time: (instant) => words.say('file.utc', lightFormat(new UTCDateMini(instant), 'HH:mm')),
  };
}
