import type { GrantsAnalysis } from '../../analysis/analysis.ts';
import type { AccountEvidence } from '../../insight/account-evidence.ts';
import { DRAW_RULES } from '../../ledger/draw/rules.ts';
import { evidenceView } from '../../view/insight/evidence-view.ts';
import type { VerdictView } from '../../view/insight/insight-view.ts';
import type { Words } from '../../words/words.ts';
import { asMarkdown } from '../markdown-text.ts';

/** What the account's figures say against the rules that the provider has published. */
export interface Contradictions {
  /** What it comes to, in a sentence. */
  line: string;
  lines: string[];
  /** Rules that no guess is needed to contradict, by their names. */
  contradicted: readonly string[];
}

const PUBLISHED: ReadonlySet<string> = new Set(
  DRAW_RULES.filter(({ source }) => source.kind === 'official').map(({ id }) => id),
);

/** Each published rule with its verdict and the movements that speak against it, in UTC and with their years. */
export function contradictionsOf(
  evidence: AccountEvidence,
  analysis: GrantsAnalysis,
  words: Words,
): Contradictions {
  const { body } = evidenceView(evidence, analysis, analysis.drawOrder.rule, exact(words));
  if (!body) return { line: words.say('support.no_evidence'), lines: [], contradicted: [] };
  const published = body.verdicts.filter(({ rule }) => PUBLISHED.has(rule));
  const contradicted = published.filter(({ kind }) => kind === 'ruled-out').map(({ name }) => name);
  const notes = body.notes.map((note) => `- ${asMarkdown(note)}`);
  return {
    line: words.say(contradicted.length > 0 ? 'support.contradicts' : 'support.contradicts_none'),
    lines: [...published.flatMap((verdict) => verdictLines(verdict, words)), ...notes],
    contradicted,
  };
}

function verdictLines({ name, source, kind, verdict, sentences }: VerdictView, words: Words): string[] {
  const said: Record<VerdictView['kind'], string> = {
    consistent: words.say('support.rule_consistent', name, source),
    'ruled-out': words.say('support.rule_contradicted', name, source),
    'ruled-out-if': words.say('support.rule_contradicted_if', name, source, verdict),
    'cannot-tell': words.say('support.rule_open', name, source),
  };
  return [`- ${asMarkdown(said[kind])}`, ...sentences.map((sentence) => `  - ${asMarkdown(sentence)}`)];
}

/** Whoever reads the report has another clock, and may read it in another year. */
function exact(words: Words): Words {
  return {
    ...words,
    time: (instant) => words.say('file.utc', instant.slice(11, 16)),
    dayNear: (day) => words.day(day),
  };
}
