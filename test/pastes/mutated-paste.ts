import type { ErrorMeaning } from '../../lib/blocked/error/meaning.ts';
import { Random } from '../evidence/random.ts';
import { CLIENTS, type Client } from './clients.ts';
import { ERRORS, type SentError } from './errors.ts';
import { MUTATIONS } from './mutations.ts';
import { type Secrets, secretsOf } from './secrets.ts';

/** A paste with what is to be read of it. */
export interface MutatedPaste {
  text: string;
  /** Client, error and mutations, for a failure to be told by. */
  name: string;
  /** The error's code, `null` where it has none. */
  code: string | null;
  /** Whether that stands in the text, whole and as a code: the client may not print it, or it was cut off. */
  isCodeThere: boolean;
  /** What may be read of it: the meaning itself, or, where the code was cut off, the catch-all. */
  says: readonly ErrorMeaning[];
  secrets: Secrets;
}

const MAX_MUTATIONS = 3;
const CUT_SHARE = 0.25;

/** The same seed makes the same paste. */
export function mutatedPaste(seed: number): MutatedPaste {
  const random = new Random(seed);
  const [client, sent] = [random.one(CLIENTS), random.one(ERRORS)];
  const secrets = secretsOf(random);
  const error = { ...sent, message: sent.message.replace('ORG', secrets.organization) };
  const printed = client.print(error, secrets, random);
  const isCut = random.chance(CUT_SHARE);
  const whole = isCut ? cut(printed, error, random) : printed;
  const names = Object.keys(MUTATIONS).filter(() =>
    random.chance(MAX_MUTATIONS / Object.keys(MUTATIONS).length),
  );
  const text = names.reduce((mutated, name) => MUTATIONS[name]?.(mutated, random) ?? mutated, whole);
  const name = [client.name, error.code ?? error.type, ...(isCut ? ['cut'] : []), ...names].join(', ');
  return { text, name, secrets, ...truth(whole, client, error) };
}

/** Ends somewhere after the sentence of the error has begun to tell what it is. */
function cut(printed: string, { message }: SentError, random: Random): string {
  const least = printed.indexOf(message) + Math.min(message.length, 60);
  return printed.slice(0, random.whole(least, printed.length));
}

function truth(text: string, { hasFields }: Client, { code, type, message, says }: SentError) {
  const isCodeThere = hasFields && code !== null && hasWhole(text, code, type);
  const catchAll: ErrorMeaning[] = type === 'insufficient_quota' ? ['quota', 'too-many'] : ['too-many'];
  const isInWords = says === 'quota' || !message.startsWith('You exceeded');
  const isSure = isCodeThere || (isInWords && says !== 'not-quota');
  return {
    code,
    isCodeThere,
    says: isSure ? [says] : [says, ...catchAll, ...(says === 'not-quota' ? (['unrecognised'] as const) : [])],
  };
}

/** Whether a code stands in a text with the sign that ends it, and not as the type alone. */
function hasWhole(text: string, code: string, type: string): boolean {
  const ended = text.split(new RegExp(`\\b${code}(?=['"\\\\)\\n])`)).length - 1;
  const asType = text.split(new RegExp(`type[\\\\"']{0,4}: ?[\\\\"']{1,4}${code}\\b`)).length - 1;
  return ended - (code === type ? asType : 0) > 0;
}
