import type { Material } from '../../analysis/index.ts';
import type { Diagnosis, ReadError } from '../../blocked/index.ts';
import { mapTexts, redactorOf, replacedBy } from '../../redaction/index.ts';
import { causeName, errorMeaning, groundSentence, verdictName, type Words } from '../../words/index.ts';
import { joinBlocks } from '../blocks.ts';
import { figuresOf } from '../figures.ts';
import { markdownFigures, markdownGrants } from '../markdown.ts';
import { asMarkdown } from '../markdown-text.ts';

/** What a question to support is made from. */
interface BlockedCase {
  error: ReadError | null;
  diagnosis: Diagnosis;
  /** The reading of the grants, where there is one. */
  material: Material | null;
  version: string;
}

/**
 * The question for the provider's support, as Markdown: what the call was answered with, in the provider's own codes alone, the
 * figures of the grants, and which causes are left. Nothing of the pasted text is in it; of the page's texts only what is known.
 */
export function blockedQuestion(
  { error, diagnosis, material, version }: BlockedCase,
  words: Words,
  languages: readonly string[] = [],
): string {
  const told = error ? words.say('blocked_report.error', errorMeaning(words, error)) : null;
  return joinBlocks([
    [`# ${words.say('blocked_report.heading')}`],
    [asMarkdown(told ?? words.say('blocked_report.no_error'))],
    ...figureBlocks(material, words, languages),
    [`## ${words.say('blocked_report.causes')}`],
    causeLines(diagnosis, error, words),
    [words.say('blocked_report.ask'), '', words.say('blocked_report.request_id')],
    [words.say('file.made_by', version), words.say('file.unaffiliated')],
  ]);
}

function figureBlocks(material: Material | null, words: Words, languages: readonly string[]): string[][] {
  if (!material) return [[words.say('blocked_report.no_figures')]];
  const { analysis } = material;
  const policy = replacedBy(words.say('support.left_out'));
  const told = mapTexts(analysis, redactorOf(policy, { languages, organization: analysis.organization }));
  const title = `## ${words.say('blocked_report.figures', words.instant(told.provenance.readAt))}`;
  if (told.status === 'empty') return [[title], [asMarkdown(words.say('panel.empty'))]];
  return [[title], markdownFigures(figuresOf(told, words), words), markdownGrants(told, words)];
}

/** Those that are left, and of those that are ruled out why. */
function causeLines({ causes }: Diagnosis, error: ReadError | null, words: Words): string[] {
  return causes
    .filter(({ cause }) => cause !== 'unknown')
    .map(({ cause, verdict, grounds }) => {
      const reasons = grounds.map((ground) => groundSentence(words, ground)).join(' ');
      const line = words.say(
        'blocked_report.cause',
        causeName(words, cause, error),
        verdictName(words, verdict),
        reasons,
      );
      return `- ${asMarkdown(line)}`;
    });
}
