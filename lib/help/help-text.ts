/** A part of a section: a paragraph, a list, terms with what they mean, or what the program itself knows. */
export type HelpBlock =
  | string
  | { list: readonly string[] }
  | { terms: readonly (readonly string[])[] }
  | { insert: string };

/** The words of the help page in one language, as its file in `assets/locales/help` holds them. */
export interface HelpText {
  title: string;
  intro: string;
  contents: string;
  /** The name of a link to where a rule is stated, and how a code is named; `$1` is the code. */
  source: string;
  id: string;
  sections: readonly { id: string; title: string; body: readonly HelpBlock[] }[];
  /** What each rule of draw order, each layout and each warning says, by its id. */
  rules: Readonly<Record<string, string>>;
  layouts: Readonly<Record<string, string>>;
  warnings: readonly { title: string; codes: Readonly<Record<string, string>> }[];
}
