/**
 * Characters that may begin markup within a line of CommonMark or GitHub's flavour. No text of the page may become a
 * link, a picture, an element, a mention or the end of a cell.
 */
const MARKUP = /[\\`*_[\]<>|&~^#@]|:(?=\/\/)|(?<=\bwww)\./gi;

/** A text escaped for Markdown, in one line. */
export function asMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&');
}

/** A table. Its cells are already Markdown. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}
