import type { Account } from '../../analysis/index.ts';
import type { CauseVerdict, Diagnosis, JudgedCause, ReadError } from '../../blocked/index.ts';
import { mapTexts, redactorOf, replacedBy } from '../../redaction/index.ts';
import { causeName, errorMeaning, groundSentence, verdictName, type Words } from '../../words/index.ts';
import { joinBlocks } from '../blocks.ts';
import { figuresOf } from '../figures.ts';
import { markdownFigures, markdownGrants } from '../markdown.ts';
import { asMarkdown } from '../markdown-text.ts';

/** The inputs of a question for support. */
interface BlockedCase {
  error: ReadError | null;
  diagnosis: Diagnosis;
  /** The reading of the grants, or `null`. */
  account: Account | null;
  version: string;
}

/**
 * The question for the provider's support, as Markdown: the error, only by the provider's own codes, the figures of the
 * grants, and the remaining causes. It contains nothing of the pasted text, and only known texts of the page.
 */
export function blockedQuestion(
  { error, diagnosis, account, version }: BlockedCase,
  words: Words,
  languages: readonly string[] = [],
): string {
  return joinBlocks([
    [`# ${words.say('blocked_report.heading')}`],
    [asMarkdown(errorSentence(error, words))],
    ...figureBlocks(account, words, languages),
    [`## ${words.say('blocked_report.causes')}`],
    causeLines(diagnosis, error, words),
    [words.say('blocked_report.ask'), '', words.say('blocked_report.request_id')],
    [words.say('file.made_by', version), words.say('file.unaffiliated')],
  ]);
}

function errorSentence(error: ReadError | null, words: Words): string {
  if (!error) return words.say('blocked_report.no_error');
  // What the meaning asks of the user is nothing to ask of support.
  if (error.says === 'no-body') return words.say('blocked_report.no_body');
  return words.say('blocked_report.error', errorMeaning(words, error));
}

function figureBlocks(account: Account | null, words: Words, languages: readonly string[]): string[][] {
  if (!account) return [[words.say('blocked_report.no_figures')]];
  const { analysis } = account;
  const policy = replacedBy(words.say('support.left_out'));
  const told = mapTexts(analysis, redactorOf(policy, { languages, organization: analysis.organization }));
  const title = `## ${words.say('blocked_report.figures', words.instant(told.provenance.readAt))}`;
  if (told.status === 'empty') return [[title], [asMarkdown(words.say('panel.empty'))]];
  return [[title], markdownFigures(figuresOf(told, words), words), markdownGrants(told, words)];
}

/** The likely causes, or else the possible ones, and the names of those that the figures rule out. */
function causeLines({ causes }: Diagnosis, error: ReadError | null, words: Words): string[] {
  const grounded = causes.filter(
    ({ cause, grounds }) => cause !== 'unknown' && grounds.every(({ id }) => id !== 'not-read'),
  );
  const of = (wanted: CauseVerdict) => grounded.filter(({ verdict }) => verdict === wanted);
  const [likely, out] = [of('likely'), of('ruled-out').filter(isRuledOutByFigures)];
  const told = (likely.length > 0 ? likely : of('possible')).slice(0, MAX_CAUSES);
  const lines = told.map(({ cause, verdict, grounds }) =>
    words.say(
      'blocked_report.cause',
      causeName(words, cause, error),
      verdictName(words, verdict),
      grounds.flatMap((ground) => groundSentence(words, ground) ?? []).join(' '),
    ),
  );
  const names = out.map(({ cause }) => words.say('quoted', causeName(words, cause, error)));
  return [
    ...(lines.length > 0 ? lines : [words.say('blocked_report.none_likely')]),
    ...(names.length > 0 ? [words.say('blocked_report.ruled_out', words.list(names))] : []),
  ].map((line) => `- ${asMarkdown(line)}`);
}

const MAX_CAUSES = 3;

function isRuledOutByFigures({ grounds }: JudgedCause): boolean {
  return grounds.some(({ id }) => id !== 'error-excludes');
}
