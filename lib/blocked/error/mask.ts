import { withoutPeople } from './mask-people.ts';
import { MAX_PASTE_LENGTH, withoutColours } from './plain-text.ts';

/** The replacement for a key, a token or an id. */
export const MASK = '[hidden]';

/** Keys, tokens and ids with a known prefix, up to the next space. */
const KNOWN_KEY =
  /(?<![A-Za-z0-9])(?:(?:sk|pk|rk|ak|sess|org|proj|req|chatcmpl|resp|hf|gsk|xai|ghp|gho|glpat|xox[abprs])[-_]|AIza|AKIA|eyJ)[\w\-.+/=~*\\]*/g;
/** Ids whose prefix also begins words; only an id has a digit. */
const ID_WITH_DIGIT = /(?<![A-Za-z0-9])(?:user|key|asst)[-_][A-Za-z_-]{0,40}\d[\w\-.+/=~*]*/g;
/** A secret after a name that tells so, up to the end of the line or of the quoted text. */
const NAMED_SECRET =
  /(?:authorization|(?:api|access|secret|private|auth|session|client|subscription)[-_ ]?(?:key|token|secret|id)|password|passwd|(?<![a-z])token|(?<![a-z])secret|organization)["'\\]{0,8}\s{0,8}[:=]\s{0,8}["'\\]{0,8}(?!null|none|undefined|\[hidden)[^\s"'\\,;}&][^\n"'\\,;}&]{0,400}/gi;
/** A whole line of cookies. */
const COOKIES = /cookie["'\\]{0,8}\s{0,8}[:=]\s{0,8}["'\\]{0,8}[^\n"'\\]{1,4000}/gi;
const BEARER = /(?<=(?:bearer|basic)\s{1,4})[\w.~+/=*-]{6,}/gi;
/** Addresses of the provider, which identify nobody. */
const PUBLIC_MAIL: ReadonlySet<string> = new Set(['support@openai.com']);
/** A run of characters that is as long as a key. `looksSecret` decides whether it is one. */
const LONG_RUN = /[\w\-+/=~.%]{16,}/g;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\r?\n[ \t|>]{0,8}[\w-]{1,63}(?=\.))?(?:\.[\w-]{1,63}){0,6}/g;
/** The rest of a key that continues on the next line. */
const CONTINUED_KEY =
  /\[hidden\]["'\\]{0,4}[ \t]{0,8}\r?\n[ \t|><]{0,40}(?:[\w.-]{1,20}[ \t]{1,4}\|[ \t>]{0,4})?(?=[\w.-]{4,})[\w\-+/=~.]*(?:\d|[a-z][A-Z]|[-_])[\w\-+/=~.]*/g;

/** Characters right after a mask belong to the secret, for example while a key is being typed. */
const ADJACENT = /\[hidden\](?:[\w\-.+=~%]|\[hidden\])+/g;

/** The name of a secret, which stays visible. */
const NAME = /^[A-Za-z_\- ]{1,40}/;
/** Long names that are not secret: models with dates, paths of programs, fields and codes of errors. */
const MODEL =
  /^(?:gpt|o\d|chatgpt|codex|text|dall|whisper|tts|claude|gemini|llama|mistral)-[a-z0-9.-]{1,40}$/;
const WORDS = /^[a-z]{2,}(?:[-_/][a-z]{2,}|[-_/]\d{1,2})*$/i;
const DATE = /^\d{4}-\d\d-\d\d/;

/**
 * A paste as it may be shown: without colours, and with every key, token, cookie, id and address hidden, whole, cut or broken over
 * lines. In doubt it hides.
 */
export function masked(paste: string): string {
  const hidden = withoutPeople(withoutColours(paste.slice(-MAX_PASTE_LENGTH)), MASK)
    .replace(COOKIES, `cookie: ${MASK}`)
    .replace(NAMED_SECRET, (found) => `${NAME.exec(found)?.[0].trimEnd() ?? ''}: ${MASK}`)
    .replace(BEARER, MASK)
    .replace(KNOWN_KEY, MASK)
    .replace(ID_WITH_DIGIT, MASK)
    .replace(MAIL, (mail) => (PUBLIC_MAIL.has(mail.toLowerCase()) ? mail : MASK))
    .replace(LONG_RUN, (run) => (looksSecret(run) ? MASK : run));
  return maskContinued(hidden.replace(ADJACENT, MASK));
}

/** Hides the rest of a key on each further line. */
function maskContinued(text: string): string {
  let shown = text;
  for (let line = 0; line < 6; line += 1) shown = shown.replace(CONTINUED_KEY, MASK);
  return shown;
}

function looksSecret(run: string): boolean {
  if (MODEL.test(run) || WORDS.test(run) || DATE.test(run)) return false;
  return run.split(/[/=+~.%]/).some(isMixed);
}

/** Whether a part is long, and mixes letters with digits, or letters of both cases, as no word does. */
function isMixed(part: string): boolean {
  if (part.length < 12 || WORDS.test(part) || MODEL.test(part)) return false;
  const turns = part.match(/[a-z][A-Z]|\d[A-Za-z]|[A-Za-z]\d/g)?.length ?? 0;
  return /\d/.test(part) ? turns >= 2 : turns >= part.length / 6;
}
