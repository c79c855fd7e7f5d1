/**
 * The address of a page, encoded so that it cannot end the markup around it. `undefined` if the text is not a web
 * address, which is possible in a report from somebody else.
 */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' ? href : undefined;
}
