import type { Visit } from '../browsers/driver.ts';

/** One figure as a person reads it: its name, its value, the remark below it, and its font size in pixels. */
interface ShownTile {
  label: string;
  value: string;
  note: string;
  size: number;
}

/** What the panel shows, read from its elements. */
export interface PanelFacts {
  /** The number of panels, anywhere in the document. */
  panels: number;
  status: string | undefined;
  /** The names of the regions in the panel. */
  regions: string[];
  tiles: ShownTile[];
  /** The draw order from top to bottom: the number next to each item, and the rows of the page that it names. */
  drawn: { position: string; rows: number[] }[];
  /** All text, including what only screen readers get. */
  words: string;
}

/** Reads the panel as it is now. */
export function panelFacts(visit: Visit): Promise<PanelFacts> {
  return visit.evaluate(() => {
    const panels = [...document.querySelectorAll<HTMLElement>('grantlens-panel')];
    const root = panels[0]?.shadowRoot;
    const all = <Kind extends Element = HTMLElement>(
      selector: string,
      from: ParentNode | null | undefined,
    ) => [...(from?.querySelectorAll<Kind>(selector) ?? [])];
    const textIn = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const named = all('[aria-label], [title]', root).flatMap((each) => [each.ariaLabel ?? '', each.title]);
    const tiles = all('dl > div:not([aria-hidden=true])', root).map((tile) => {
      const [value, ...notes] = all('dd', tile);
      const size = value ? Number.parseFloat(getComputedStyle(value).fontSize) : 0;
      return {
        label: textIn(all('dt', tile)[0]),
        value: textIn(value),
        note: notes.map(textIn).join(' '),
        size,
      };
    });
    const drawn = all('ol > li', root).map((item) => ({
      position: textIn(all('[role=img]', item)[0]),
      rows: all('select', item).map((select) => Number(/\d+$/.exec(select.ariaLabel ?? '')?.[0])),
    }));
    const regions = all('section, [role=region]', root).map(({ ariaLabel }) => ariaLabel ?? '');
    const bodies = [...(root?.children ?? [])].filter((child) => child.localName !== 'style');
    return {
      panels: panels.length,
      status: panels[0]?.dataset.status,
      regions,
      tiles,
      drawn,
      words: [...bodies.map(textIn), ...named].join('\n'),
    };
  });
}

/** The panel's figure for what can be spent; `undefined` if it shows no figures. */
export function spendable({ tiles }: PanelFacts): string | undefined {
  return tiles.find(({ label }) => label === 'You can spend')?.value;
}

/** A figure on the screen in whole cents, whatever sign or words are around it. */
export function cents(figure: string): number {
  const [match, sign = '', digits = ''] = /([−-]?)\$([\d,]+\.\d\d)$/.exec(figure) ?? [];
  if (match === undefined) throw new Error(`"${figure}" is no amount in dollars and cents.`);
  return Number(digits.replace(/[,.]/g, '')) * (sign === '' ? 1 : -1);
}
