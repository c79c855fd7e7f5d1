/** A part of a section: a paragraph, a list, terms with their meanings, or a list that the program inserts. */
export type HelpBlock =
  | string
  | { list: readonly string[] }
  | { terms: readonly (readonly string[])[] }
  | { insert: string };

/** The texts of the help page in one language, from the file in `assets/locales/help`. */
export interface HelpText {
  title: string;
  intro: string;
  contents: string;
  /** The text of a link to the source of a rule, and the line that names a code; `$1` is the code. */
  source: string;
  id: string;
  sections: readonly { id: string; title: string; body: readonly HelpBlock[] }[];
  /** The explanation of each draw rule, layout and warning, by id. */
  rules: Readonly<Record<string, string>>;
  layouts: Readonly<Record<string, string>>;
  warnings: readonly { title: string; codes: Readonly<Record<string, string>> }[];
}
