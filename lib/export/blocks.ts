/** Joins paragraphs, lists and tables, each given as lines, with an empty line between them. Empty blocks are left out. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const full = blocks.filter((block) => block.length > 0);
  return `${full.map((block) => block.join('\n')).join('\n\n')}\n`;
}
