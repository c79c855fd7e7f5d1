/**
 * The address of a page as nothing else than one, with every sign written so that it ends nothing around it; `undefined`
 * for a text that is none, as a report that somebody sent may hold.
 */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' ? href : undefined;
}
