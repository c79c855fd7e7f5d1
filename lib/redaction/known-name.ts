import { folded } from './folded.ts';

/** The form of a company, and what else is added to a name. */
const ADDED =
  /^(?:the|inc|incorporated|llc|llp|lp|ltd|limited|gmbh|mbh|ag|kg|kgaa|ug|ev|eg|se|corp|corporation|co|company|sa|sas|sasu|sarl|sl|slu|srl|spa|snc|bv|nv|vof|plc|pty|pvt|pte|private|proprietary|oy|oyj|ab|as|asa|aps|kk|kft|zrt|sro|doo|spzoo|lda|ltda|eirl|tbk|pt|bhd|sdn|group|holding|holdings|labs?|ai|io|com|org|net|tech|technology|technologies|systems|solutions|software|studios?|ventures|foundation|organi[sz]ation|workspace)$/;
/** The form of a company in scripts that write it without a space. */
const ADDED_WITHIN = /株式会社|有限会社|合同会社|有限责任公司|股份有限公司|有限公司|公司|주식회사|유한회사/gu;
/** A note behind a name, such as one's own role. */
const NOTE = /[([][^()[\]]{0,60}[)\]] ?$/u;
/** Of a name that says whose it is. */
const OWNED = /(?<=\p{L})['’]s(?!\p{L})/giu;

/** The letters and numbers of a text as words, without what is not seen and however accents are written. */
function plainWords(text: string): string[] {
  const plain = folded(text.replace(/\p{Cf}/gu, '').replace(OWNED, ''));
  return plain.replace(/(?<=\p{L})\.(?=\p{L}(?!\p{L}))/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The spellings of a name without spaces: the whole of it, and without what is added to it. */
function spellingsOf(name: string): Spelling[] {
  const all = [name, name.replace(NOTE, ''), name.replace(ADDED_WITHIN, ' ')].map(plainWords);
  const own = all.map((words) => words.filter((word) => !ADDED.test(word)));
  return [...all, ...own]
    .filter((words) => words.length > 0)
    .map((words) => ({ run: words.join(''), hasPlural: words.length > 1 }));
}

interface Spelling {
  run: string;
  /** A single word and its plural are two words of the page. */
  hasPlural: boolean;
}

/** Whether a text contains the organization's name, in any spelling, with or without its company form. */
export function holdsName(text: string, organization: string | null): boolean {
  if (organization === null) return false;
  const spellings = spellingsOf(organization);
  const words = plainWords(text);
  return words.some((_, start) => spellings.some((spelling) => isAt(words.slice(start), spelling)));
}

/** Whether the first words are a name, written together or apart. */
function isAt(words: readonly string[], { run, hasPlural }: Spelling): boolean {
  let read = '';
  for (const word of words) {
    read += word;
    if (read === run || (hasPlural && (read === `${run}s` || `${read}s` === run))) return true;
    if (read.length > run.length) return false;
  }
  return false;
}
