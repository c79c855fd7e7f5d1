import { isKnownSaying } from './known-sayings.ts';
import { hasUnknownWords } from './prose-words.ts';
import { isNaming, speaksAgainst } from './state-words.ts';

/** Columns and labels that say for what a grant may be spent, or where. */
const OF_SCOPE =
  /(?<!\p{L})(?:products?|services?|scopes?|applies|applicable|usable (?:in|on|for|by|with)|eligib\w*|restrict\w*|valid for|good for|spend(?:able)? (?:in|on|from)|(?:be )?(?:spent|used) (?:in|on|for|by)|covers?|models?|regions?|purposes?|platforms?|workspaces?|environments?|for)(?!\p{L})/iu;
const EVERYTHING =
  /^(?:(?:openai )?api(?: (?:usage|requests|calls|platform|credits?))?|(?:openai )?platform|all(?: (?:products|services|models|regions|projects|usage|api usage))?|any(?: (?:model|product|project|region))?|every(?:thing|where)|global|worldwide|unrestricted|default(?: project)?|organization|organisation|production|[-–—]?)$/iu;
const SIGNS = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/** Whether words say that a grant is for something that nobody knows to be the API as a whole. */
export function isOtherScope(label: string, words: string): boolean {
  return OF_SCOPE.test(label) && !isNaming(label) && !EVERYTHING.test(words.replace(SIGNS, ''));
}

const MIN_WORDS = 5;
/** With a figure in it a note may be shorter. */
const MIN_WORDS_BESIDE_FIGURES = 3;
const ONE_OF = /^\D{0,20}\d{1,4} (?:of|\/) \d{1,4}$/iu;
const PARTS = /(?<=[.!?;。])\s+/u;
/** Who gave or got a grant, when, and how: `Added 3 days ago`, `Granted by Ada on Nov 3, 2026`. */
const OF_ITS_COMING =
  /^(?:last used|used|updated|created|granted|issued|added|received|redeemed|purchased|bought)(?: (?:by|on|at|in|from|with|via|to) [\p{L}\p{N}.,:/’' -]{1,40}| \d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)+$/iu;

/** Whether what stands in a cell beside a day is a sentence in words that nobody knows. */
export function isUnknownSentence(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.length >= MIN_WORDS && !OF_ITS_COMING.test(text) && hasUnknownWords(text);
}

/** Whether a note on a grant is a sentence that may say more than what it is called. */
export function isUnknownNoteOnGrant(note: string): boolean {
  return note.split(PARTS).some((part) => {
    const words = part.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
    const hasFigure = /\p{Nd}/u.test(part) && !ONE_OF.test(part);
    if (words.length < (hasFigure ? MIN_WORDS_BESIDE_FIGURES : MIN_WORDS)) return false;
    if (OF_ITS_COMING.test(part) || isKnownSaying(part)) return false;
    return hasFigure || hasUnknownWords(part) || speaksAgainst(part);
  });
}
