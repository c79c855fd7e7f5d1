import { EXPORT_FORMATS } from '../export/index.ts';
import { STATED_RULES, type StatedRule, sourceAddress } from '../provider/index.ts';
import { ruleName, type Words } from '../words/index.ts';
import type { HelpBlock, HelpText } from './help-text.ts';

/** A term and its explanation. */
export interface HelpTerm {
  /** The id of its element; `null` if nothing links to the term. It equals `term` if the term is itself a code. */
  anchor: string | null;
  term: string;
  /** A line that names the term's code. Empty if the term has no code or is the code. */
  code: string;
  text: string;
  links: readonly { name: string; address: string }[];
}

export type HelpPart =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'terms'; title: string; terms: readonly HelpTerm[] };

/** The help page, ready to render. */
export interface HelpView {
  title: string;
  intro: string;
  contents: string;
  sections: readonly { id: string; title: string; parts: readonly HelpPart[] }[];
  settings: string;
  openReport: string;
  unaffiliated: string;
}

/**
 * The help page in one language, with all rules and formats. It does not import layouts and warnings, so that the Help
 * page does not contain the code that reads pages; a test checks that the texts explain each of them.
 * @throws Error if a text inserts an unknown list.
 */
export function helpViewOf(text: HelpText, words: Words): HelpView {
  const { title, intro, contents, sections } = text;
  return {
    title,
    intro,
    contents,
    sections: sections.map(({ id, title: name, body }) => ({
      id,
      title: name,
      parts: body.flatMap((block) => partsOf(block, text, words)),
    })),
    settings: words.say('options.title'),
    openReport: words.say('opened.page_title'),
    unaffiliated: words.say('popup.unaffiliated'),
  };
}

function partsOf(block: HelpBlock, text: HelpText, words: Words): HelpPart[] {
  if (typeof block === 'string') return [{ kind: 'paragraph', text: block }];
  if ('list' in block) return [{ kind: 'list', items: block.list }];
  if ('terms' in block) return [termsOf(block.terms.map(([term = '', said = '']) => plainTerm(term, said)))];
  const insert = INSERTS[block.insert];
  if (!insert) throw new Error(`The help text inserts what is not known: ${block.insert}.`);
  return insert(text, words);
}

function termsOf(terms: readonly HelpTerm[], title = ''): HelpPart {
  return { kind: 'terms', title, terms };
}

function plainTerm(term: string, text: string): HelpTerm {
  return { anchor: null, term, code: '', text, links: [] };
}

function coded(code: string, text: string): HelpTerm {
  return { anchor: code, term: code, code: '', text, links: [] };
}

/** Lists that the program itself provides, by the name under which the text inserts them. */
const INSERTS: Readonly<Record<string, (text: HelpText, words: Words) => HelpPart[]>> = {
  rules: (text, words) => [termsOf(STATED_RULES.map((rule) => ruleTerm(rule, text, words)))],
  layouts: ({ layouts }) => [termsOf(Object.entries(layouts).map(([id, said]) => coded(id, said)))],
  exports: (_text, { say }) => [
    termsOf(EXPORT_FORMATS.map((format) => plainTerm(say(`action.${format}`), say(`export.${format}`)))),
  ],
  warnings: ({ warnings }) =>
    warnings.map(({ title, codes }) =>
      termsOf(
        Object.entries(codes).map(([code, said]) => coded(code, said)),
        title,
      ),
    ),
};

function ruleTerm(
  { id, source }: StatedRule,
  { rules, source: linkName, id: codeLine }: HelpText,
  words: Words,
): HelpTerm {
  const links = source.references.map((reference) => ({
    name: `${linkName} ${reference}`,
    address: sourceAddress(source.kind, reference),
  }));
  return {
    anchor: id,
    term: ruleName(words, id),
    code: codeLine.replace('$1', id),
    text: rules[id] ?? '',
    links,
  };
}
