import { type AttributeName, STRUCTURE_ATTRIBUTES, TEXT_ATTRIBUTES } from './outline.ts';

/** The elements that a report names; a custom element's name may hold anything, so it becomes `custom-element`. */
export const TAGS = [
  ...([
    'main',
    'section',
    'article',
    'header',
    'footer',
    'nav',
    'aside',
    'div',
    'span',
    'p',
    'br',
    'hr',
  ] as const),
  ...([
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'a',
    'button',
    'label',
  ] as const),
  ...(['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'time'] as const),
  ...([
    'small',
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'del',
    'ins',
    'sup',
    'sub',
    'abbr',
    'figure',
    'svg',
  ] as const),
  ...([
    'form',
    'fieldset',
    'legend',
    'input',
    'select',
    'option',
    'textarea',
    'progress',
    'meter',
    'img',
  ] as const),
  ...(['details', 'summary', 'dialog', 'body', 'custom-element'] as const),
] as const;

export type Tag = (typeof TAGS)[number];

/** The name of an element as a report gives it. */
export function keptTag(name: string): Tag {
  return TAGS.find((tag) => tag === name) ?? 'custom-element';
}

export type Attributes = Partial<Record<AttributeName, string>>;

const ROLES = [
  ...[
    'table',
    'grid',
    'treegrid',
    'rowgroup',
    'row',
    'cell',
    'gridcell',
    'columnheader',
    'rowheader',
    'caption',
  ],
  ...[
    'list',
    'listitem',
    'term',
    'definition',
    'heading',
    'tooltip',
    'region',
    'main',
    'navigation',
    'group',
  ],
  ...[
    'tablist',
    'tab',
    'tabpanel',
    'button',
    'link',
    'img',
    'status',
    'alert',
    'dialog',
    'progressbar',
    'meter',
  ],
  ...['article', 'combobox', 'listbox', 'option', 'menu', 'menuitem', 'separator', 'presentation', 'none'],
];
const INTEGER = /^\d{1,4}$/;
const YES_OR_NO = /^(?:true|false)$/;
const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/;

/** The values that an attribute of structure may have; any other is dropped. */
const VALUES: Record<(typeof STRUCTURE_ATTRIBUTES)[number], RegExp> = {
  role: new RegExp(`^(?:${ROLES.join('|')})$`),
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  colspan: INTEGER,
  rowspan: INTEGER,
  hidden: /^(?:|hidden|until-found)$/,
  'aria-colspan': INTEGER,
  'aria-rowspan': INTEGER,
  'aria-rowindex': INTEGER,
  'aria-colindex': INTEGER,
  'aria-rowcount': INTEGER,
  'aria-colcount': INTEGER,
  'aria-level': INTEGER,
  'aria-sort': /^(?:ascending|descending|none|other)$/,
  'aria-hidden': YES_OR_NO,
  'aria-busy': YES_OR_NO,
};

/** What a report keeps of an element's attributes, texts as their shapes. */
export function keptAttributes(attributes: Attributes, shape: (text: string) => string): Attributes {
  const kept: Attributes = {};
  for (const name of STRUCTURE_ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined && VALUES[name].test(value)) kept[name] = value;
  }
  for (const name of TEXT_ATTRIBUTES) {
    const value = attributes[name];
    if (value === undefined) continue;
    kept[name] = name === 'datetime' && INSTANT.test(value) ? value.replace(/\d/g, '9') : shape(value);
  }
  return kept;
}
