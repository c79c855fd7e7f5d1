import type { Visit } from '../browsers/driver.ts';

/** One figure as a person reads it: its name, the figure, its ground, and the size of its letters in pixels. */
interface ShownTile {
  label: string;
  value: string;
  note: string;
  size: number;
}

/** What the panel says, read from what is drawn. */
export interface PanelFacts {
  /** How many panels there are, anywhere in the document. */
  panels: number;
  status: string | undefined;
  /** The names of the regions in the panel. */
  regions: string[];
  tiles: ShownTile[];
  /** The draw order from top to bottom: the number beside each item, and the page's rows that it names. */
  drawn: { position: string; rows: number[] }[];
  /** All words, the ones that only screen readers get included. */
  words: string;
}

/** Reads the panel as it stands now. */
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

/** What the panel says that can be spent; `undefined` where it shows no figures. */
export function spendable({ tiles }: PanelFacts): string | undefined {
  return tiles.find(({ label }) => label === 'You can spend')?.value;
}

/** A figure on the screen in whole cents, whatever sign or words stand around it. */
export function cents(figure: string): number {
  const [match, sign = '', digits = ''] = /([−-]?)\$([\d,]+\.\d\d)$/.exec(figure) ?? [];
  if (match === undefined) throw new Error(`"${figure}" is no amount in dollars and cents.`);
  return Number(digits.replace(/[,.]/g, '')) * (sign === '' ? 1 : -1);
}
