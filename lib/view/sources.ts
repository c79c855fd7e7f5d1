import { type RuleSource, sourceAddress } from '../provider/index.ts';
import { sourceName, type Words } from '../words/index.ts';

/** Who states something, and links to the pages that say so. */
export interface SourceView {
  name: string;
  /** Each link opens in a new tab, only when the user clicks it. */
  links: readonly { name: string; about: string; address: string }[];
}

/** Links to the sources of a rule, numbered if there are several. */
export function sourceViewOf(source: RuleSource, words: Words): SourceView {
  const name = sourceName(words, source);
  if (source.kind === 'hypothesis') return { name, links: [] };
  const { kind, references } = source;
  return {
    name,
    links: references.map((reference, index) => {
      const label = words.say(index === 0 ? 'source.link' : 'source.further_link', words.number(index + 1));
      return {
        name: label,
        about: words.say('source.named', label, words.say(`source.${kind}_one`, reference)),
        address: sourceAddress(kind, reference),
      };
    }),
  };
}
