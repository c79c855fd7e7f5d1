import { fieldsOf } from './fields.ts';
import { CODES, TYPES } from './known-codes.ts';
import { ABOUT_MONEY, ERROR_WORDS, OTHER_PROVIDERS, PHRASES, TOO_MANY } from './known-sentences.ts';
import type { ErrorMeaning, ReadError } from './meaning.ts';
import { lettersOf, mendedText, plainText } from './plain-text.ts';

/** The HTTP status of both quota and rate errors. */
const TOO_MANY_REQUESTS = 429;
/** The words of clients for an answer without a body (openai-node and openai-python, 2024 to 2026). */
const NO_BODY = /statuscodenobody|429nobody/;

/**
 * Recognises the error in what somebody pasted: JSON, a traceback, a dump of headers, a message, in whatever noise. The code
 * counts before the type ("Inspect `error.code`; the broader `error.type` can still be `insufficient_quota`", OpenAI help
 * article 6614457, 2026), and the last error before earlier ones. Never throws.
 */
export function readError(paste: string): ReadError {
  const plain = plainText(paste);
  const mended = mendedText(plain);
  const { code, type, status } = fieldsOf(plain, mended);
  const letters = lettersOf(mended);
  return { code, type, status, ...meaningOf({ code, type, status }, letters) };
}

type Classified = Pick<ReadError, 'says' | 'by'>;

function meaningOf({ code, type, status }: Omit<ReadError, 'says' | 'by'>, letters: string): Classified {
  if (isOtherProviders(code, letters)) return { says: 'others-quota', by: 'words' };
  const told = fieldMeaning(code, type) ?? sentenceMeaning(letters);
  // A sentence beside the catch-all code may be more precise.
  if (told?.says === 'quota' && says(letters, 'credit-exhausted'))
    return { says: 'credit-exhausted', by: 'words' };
  return told ?? meaningOfStatus({ code, type, status }, letters);
}

/** Whether the error is another provider's. A code that only OpenAI uses is OpenAI's, whatever else the log contains. */
function isOtherProviders(code: string | null, letters: string): boolean {
  const isOwn = code !== null && Object.hasOwn(CODES, code) && code.includes('_limit_exceeded');
  const linksOwn = letters.includes('platformopenaicom');
  return !isOwn && !linksOwn && OTHER_PROVIDERS.some((words) => letters.includes(words));
}

function fieldMeaning(code: string | null, type: string | null): Classified | undefined {
  const ofCode = code === null ? undefined : CODES[code];
  if (ofCode) return { says: ofCode, by: 'code' };
  const ofType = type === null ? undefined : TYPES[type];
  return ofType && { says: ofType, by: 'type' };
}

function says(letters: string, meaning: ErrorMeaning): boolean {
  return PHRASES.some(
    (phrase) => phrase.says === meaning && phrase.words.some((words) => letters.includes(words)),
  );
}

/** The meaning of the last known sentence. */
function sentenceMeaning(letters: string): Classified | undefined {
  const found = PHRASES.flatMap((phrase) =>
    phrase.words.map((words) => ({ says: phrase.says, at: letters.lastIndexOf(words) })),
  ).filter(({ at }) => at >= 0);
  const last = found.sort((a, b) => a.at - b.at).at(-1);
  return last && { says: last.says, by: 'words' };
}

function meaningOfStatus(
  { code, type, status }: Omit<ReadError, 'says' | 'by'>,
  letters: string,
): Classified {
  const isNamed = status !== null || code !== null;
  const isTooMany = isNamed
    ? status === TOO_MANY_REQUESTS || code === String(TOO_MANY_REQUESTS)
    : TOO_MANY.some((words) => letters.includes(words));
  if (isTooMany && NO_BODY.test(letters)) return { says: 'no-body', by: 'status' };
  if (isTooMany) return { says: 'too-many', by: 'status' };
  if (code !== null) return { says: 'not-quota', by: 'code' };
  if (type !== null) return { says: 'not-quota', by: 'type' };
  if (ABOUT_MONEY.some((word) => letters.includes(word))) return { says: 'unrecognised', by: 'nothing' };
  if (status !== null) return { says: 'not-quota', by: 'status' };
  const isError = ERROR_WORDS.some((word) => letters.includes(word));
  return isError ? { says: 'not-quota', by: 'words' } : { says: 'unrecognised', by: 'nothing' };
}
