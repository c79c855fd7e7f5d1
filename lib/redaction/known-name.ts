/** The form of a company, and what else is added to a name. */
const ADDED =
  /^(?:the|inc|incorporated|llc|llp|lp|ltd|limited|gmbh|mbh|ag|kg|ug|se|corp|corporation|co|company|sa|sas|sarl|sl|srl|spa|bv|nv|plc|pty|pvt|pte|private|proprietary|oy|oyj|ab|as|aps|kk|group|holding|holdings|labs?|foundation|organi[sz]ation|workspace)$/;
/** A note behind a name, such as one's own role. */
const NOTE = /[([][^()[\]]{0,60}[)\]] ?$/u;

/** The letters and numbers of a text as words, without what is not seen. */
function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  return plain.replace(/(?<=\p{L})\.(?=\p{L})/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A name without spaces, and without what is added to it. */
function bare(name: string): string {
  const words = plainWords(name);
  const own = words.filter((word) => !ADDED.test(word));
  return (own.length > 0 ? own : words).join('');
}

/** Whether a text contains the organization's name, in any spelling, with or without its company form. */
export function holdsName(text: string, organization: string | null): boolean {
  if (organization === null) return false;
  const names = new Set([bare(organization), bare(organization.replace(NOTE, ''))]);
  const words = plainWords(text);
  return [...names].some((name) => name !== '' && words.some((_, start) => isAt(words.slice(start), name)));
}

/** Whether the first words are a name, written together or apart, in the singular or the plural. */
function isAt(words: readonly string[], name: string): boolean {
  let run = '';
  for (const word of words) {
    run += word;
    if (run === name || run === `${name}s` || `${run}s` === name) return true;
    if (run.length > name.length) return false;
  }
  return false;
}
