/** Paragraphs, lists and tables as lines, set apart by an empty line; empty blocks are left out. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  const full = blocks.filter((block) => block.length > 0);
  return `${full.map((block) => block.join('\n')).join('\n\n')}\n`;
}
