import { elementsOf, type Scene } from './scene.ts';

/** A row that is no grant, in the form of the list. */
export function messageRow(scene: Scene, content: string): string {
  const { head, look } = scene;
  const width = head?.children.length ?? 1;
  if (!head) return scene.list.localName === 'ul' ? `<li>${content}</li>` : `<div>${content}</div>`;
  if (look.shape.startsWith('aria'))
    return `<div role="row"><div role="cell" aria-colspan="${width}">${content}</div></div>`;
  return `<tr><td colspan="${width}">${content}</td></tr>`;
}

/** Makes a row from its HTML, which no parser takes outside of a table. */
export function rowFrom(scene: Scene, html: string): Element {
  const isRow = html.startsWith('<tr');
  const [made] = elementsOf(scene, isRow ? `<table><tbody>${html}</tbody></table>` : html);
  const row = isRow ? made?.querySelector('tr') : made;
  if (!row) throw new Error(`No row: ${html}`);
  return row;
}
