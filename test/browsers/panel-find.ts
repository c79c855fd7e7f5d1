import type { Point } from './driver.ts';

/**
 * Where to click the panel's control of that accessible name, after scrolling it into view; `null` if there is none, or
 * if something covers it. It runs in the page, so it is a single function without outside references.
 */
export function locateControl(name: string): Point | null {
  const selector = `button, summary, a[href], input:not([type=hidden]), select, textarea, [role=button],
    [role^=menuitem], [role=radio], [role=checkbox], [role=switch], [role=link], [role=tab], [role=option]`;
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const spoken = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node.matches('[aria-hidden=true], style, script')) return '';
    const gap = getComputedStyle(node).display === 'inline' ? '' : ' ';
    return gap + [...node.childNodes].map(spoken).join('') + gap;
  };
  const labelsOf = (control: Element) => [...((control as HTMLInputElement).labels ?? [])];
  const nameOf = (control: Element, root: ShadowRoot) => {
    const ids = clean(control.getAttribute('aria-labelledby')).split(' ');
    const named = ids.map((id) => root.getElementById(id)?.textContent).join(' ');
    const labels = labelsOf(control).map(spoken).join(' ');
    const names = [named, control.getAttribute('aria-label'), labels, spoken(control)];
    return names.map(clean).find((text) => text !== '');
  };
  for (const { shadowRoot: root } of document.querySelectorAll('grantlens-panel')) {
    const drawn = [...(root?.querySelectorAll(selector) ?? [])].filter((each) => each.checkVisibility());
    const control = root && drawn.find((each) => nameOf(each, root) === name);
    if (!control) continue;
    control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = control.getBoundingClientRect();
    const centre = { x: x + width / 2, y: y + height / 2 };
    const hit = root.elementFromPoint(centre.x, centre.y);
    // A click on a field's label is a click on the field.
    if ([control, ...labelsOf(control)].some((each) => each.contains(hit))) return centre;
  }
  return null;
}
