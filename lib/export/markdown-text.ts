/**
 * What may begin markup inside a line of CommonMark or of GitHub's flavour: no text of the page may become a link, a picture,
 * an element, a mention or the end of a cell.
 */
const MARKUP = /[\\`*_[\]<>|&~^#@]|:(?=\/\/)|(?<=\bwww)\./gi;

/** A text as Markdown that shows it as it is, in one line. */
export function asMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&');
}

/** A table whose cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}
