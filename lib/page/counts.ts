import { plainText, withoutIdentifiers } from './digits.ts';

/** Longer texts are sentences, and numbers in them are no counts. */
const MAX_WORDS = 4;
const LONGEST = 60;
const OF_ELSE =
  /[\p{Sc}%@#]|\d[.,:]\d|\b(?:19|20|21)\d\d\b|\b(?:usd|days?|hours?|minutes?|min|seconds?|weeks?|months?|years?|times?|ago|rpm|tpm|tokens?|steps?|v\d|version)\b|[年月日天]/iu;

/** Whether a short text tells a number, and not just that of the rows that are drawn. */
export function countDoubt(text: string, rows: number): boolean {
  const plain = inDigits(withoutIdentifiers(plainText(text.length > LONGEST ? '' : text)));
  const numbers = (plain.match(/\d{1,6}/gu) ?? []).map(Number);
  const words = plain.match(/\p{L}+/gu) ?? [];
  if (numbers.length === 0 || words.length > MAX_WORDS || OF_ELSE.test(plain)) return false;
  const [, selected] = SELECTED.exec(plain) ?? [];
  if (selected !== undefined) return Number(selected) > rows;
  if (TELLS_A_COUNT.test(text) && TELLS_A_PART.test(text)) return true;
  const isOnlyPage = numbers.length > 1 && numbers.every((number) => number === 1);
  return !isOnlyPage && numbers.some((number) => number !== rows);
}

/** Of rows with boxes, any number may be selected. */
const SELECTED = /^(\d{1,6})(?: (?:rows?|items?|grants?))? selected$/iu;

const IN_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** What a count in words begins with. */
const TELLS_A_COUNT =
  /^(?:showing|displaying|viewing|listing)(?: (?:only|just))?(?: the)?(?: first| last| latest| top)? ?/iu;

/** As many rows as there are may be the newest of more. */
const TELLS_A_PART = /\b(?:first|last|latest|top|newest|oldest|recent|only|just|largest)\b/iu;

/** A sentence that counts grants, or says that some are left out. */
const COUNTS_GRANTS = /(?<![\d.,$€£])(\d{1,4})(?:\s\p{L}+){0,2}\s(?:credit\s)?grants?(?!\p{L})/iu;
const LEAVES_OUT =
  /(?<!\p{L})only(?!\p{L})(?:[^.]|\.\d){1,80}(?<!\p{L})(?:listed|shown|displayed|included|visible)(?!\p{L})/iu;

/** Whether a sentence tells of more grants than there are rows. */
export function tellsOfMore(sentence: string, rows: number): boolean {
  if (sentence.length > LONGEST_SENTENCE) return false;
  const [, count] = COUNTS_GRANTS.exec(sentence) ?? [];
  return LEAVES_OUT.test(sentence) || (count !== undefined && Number(count) > rows);
}

const LONGEST_SENTENCE = 200;

/** Numbers in words as digits, where the text is a count. */
function inDigits(text: string): string {
  if (!TELLS_A_COUNT.test(text)) return text;
  return text.replace(TELLS_A_COUNT, '').replace(/\p{L}+/gu, (word) => {
    const number = IN_WORDS.indexOf(word.toLowerCase());
    return number < 0 ? word : String(number);
  });
}

/** Whether a text is a share of a total or of a row: `60.0% remaining`. */
export function isShare(text: string): boolean {
  return /^[<~≈]?\s?\d{1,3}(?:[.,]\d{1,3})?\s?%(?:\s[\p{L}\s]{1,30})?$/u.test(text);
}
