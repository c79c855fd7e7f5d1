import { withoutPeople } from './mask-people.ts';
import { LONGEST_PASTE, withoutColours } from './plain-text.ts';

/** What stands in the place of a key, a token or an id. */
export const MASK = '[hidden]';

/** What a key, a token or an id of a known kind begins with; all that follows without a blank is of it. */
const PREFIXED =
  /(?<![A-Za-z0-9])(?:(?:sk|pk|rk|ak|sess|org|proj|req|chatcmpl|resp|hf|gsk|xai|ghp|gho|glpat|xox[abprs])[-_]|AIza|AKIA|eyJ)[\w\-.+/=~*\\]*/g;
/** The same where words begin so too: an id has a digit. */
const USERS = /(?<![A-Za-z0-9])(?:user|key|asst)[-_][A-Za-z_-]{0,40}\d[\w\-.+/=~*]*/g;
/** What follows a name that says what it is, up to the end of a line or of a quoted text. */
const NAMED =
  /(?:authorization|(?:api|access|secret|private|auth|session|client|subscription)[-_ ]?(?:key|token|secret|id)|password|passwd|(?<![a-z])token|(?<![a-z])secret|organization)["'\\]{0,8}\s{0,8}[:=]\s{0,8}["'\\]{0,8}(?!null|none|undefined|\[hidden)[^\s"'\\,;}&][^\n"'\\,;}&]{0,400}/gi;
/** A line of cookies is hidden as one. */
const COOKIES = /cookie["'\\]{0,8}\s{0,8}[:=]\s{0,8}["'\\]{0,8}[^\n"'\\]{1,4000}/gi;
const BEARER = /(?<=(?:bearer|basic)\s{1,4})[\w.~+/=*-]{6,}/gi;
/** Addresses that the provider itself prints: nobody's. */
const PUBLIC_MAIL: ReadonlySet<string> = new Set(['support@openai.com']);
/** Whatever is as long as a key and as mixed as one, and no word of a program. */
const RUN = /[\w\-+/=~.%]{16,}/g;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\r?\n[ \t|>]{0,8}[\w-]{1,63}(?=\.))?(?:\.[\w-]{1,63}){0,6}/g;
/** A key that a line's end has cut goes on in the next line. */
const GOES_ON =
  /\[hidden\]["'\\]{0,4}[ \t]{0,8}\r?\n[ \t|><]{0,40}(?:[\w.-]{1,20}[ \t]{1,4}\|[ \t>]{0,4})?(?=[\w.-]{4,})[\w\-+/=~.]*(?:\d|[a-z][A-Z]|[-_])[\w\-+/=~.]*/g;

/** What stands right behind something hidden is of it, as while a key is being typed. */
const ADJACENT = /\[hidden\](?:[\w\-.+=~%]|\[hidden\])+/g;

/** Keeps the name of what is hidden. */
const NAME_OF = /^[A-Za-z_\- ]{1,40}/;
/** What is long and mixed and yet a name: a model with its day, a path of a program's own, a field or code of an error. */
const MODEL =
  /^(?:gpt|o\d|chatgpt|codex|text|dall|whisper|tts|claude|gemini|llama|mistral)-[a-z0-9.-]{1,40}$/;
const WORDS = /^[a-z]{2,}(?:[-_/][a-z]{2,}|[-_/]\d{1,2})*$/i;
const DATE = /^\d{4}-\d\d-\d\d/;

/**
 * A paste as it may be shown: without colours, and with every key, token, cookie, id and address hidden, whole, cut or broken over
 * lines. In doubt it hides.
 */
export function masked(paste: string): string {
  const hidden = withoutPeople(withoutColours(paste.slice(-LONGEST_PASTE)), MASK)
    .replace(COOKIES, `cookie: ${MASK}`)
    .replace(NAMED, (found) => `${NAME_OF.exec(found)?.[0].trimEnd() ?? ''}: ${MASK}`)
    .replace(BEARER, MASK)
    .replace(PREFIXED, MASK)
    .replace(USERS, MASK)
    .replace(MAIL, (mail) => (PUBLIC_MAIL.has(mail.toLowerCase()) ? mail : MASK))
    .replace(RUN, (run) => (looksSecret(run) ? MASK : run));
  return goneOn(hidden.replace(ADJACENT, MASK));
}

/** Over as many lines as a key may be broken into. */
function goneOn(text: string): string {
  let shown = text;
  for (let line = 0; line < 6; line += 1) shown = shown.replace(GOES_ON, MASK);
  return shown;
}

function looksSecret(run: string): boolean {
  if (MODEL.test(run) || WORDS.test(run) || DATE.test(run)) return false;
  return run.split(/[/=+~.%]/).some(isMixed);
}

/** Long, and with digits among its letters, or with letters of both cases in no order of words. */
function isMixed(part: string): boolean {
  if (part.length < 12 || WORDS.test(part) || MODEL.test(part)) return false;
  const turns = part.match(/[a-z][A-Z]|\d[A-Za-z]|[A-Za-z]\d/g)?.length ?? 0;
  return /\d/.test(part) ? turns >= 2 : turns >= part.length / 6;
}
