import { type AttributeName, STRUCTURE_ATTRIBUTES, TEXT_ATTRIBUTES } from './outline.ts';

/** The elements that a report names. The name of a custom element may contain anything, so it becomes `custom-element`. */
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

/** The name of an element in the report. */
export function keptTag(name: string): Tag {
  return TAGS.find((tag) => tag === name) ?? 'custom-element';
}

export type Attributes = Partial<Record<AttributeName, string>>;

const ROLES =
  `table grid treegrid rowgroup row cell gridcell columnheader rowheader caption list listitem term
  definition heading tooltip region main navigation group tablist tab tabpanel button link img status
  alert dialog progressbar meter article combobox listbox option menu menuitem separator presentation
  none`.split(/\s+/);
/** No cell spans more columns or rows. A longer number may be somebody's. */
const SPAN = /^\d{1,2}$/;
/** A position in a list, or its length. If it has more than three digits, they become 9s. */
const PLACE = /^\d{1,6}$/;
const LONG_NUMBER = /^\d{4,}$/;
const YES_OR_NO = /^(?:true|false)$/;
const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/;

/** The values that a structural attribute may have. Any other value is dropped. */
const VALUES: Record<(typeof STRUCTURE_ATTRIBUTES)[number], RegExp> = {
  role: new RegExp(`^(?:${ROLES.join('|')})$`),
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  colspan: SPAN,
  rowspan: SPAN,
  hidden: /^(?:|hidden|until-found)$/,
  'aria-colspan': SPAN,
  'aria-rowspan': SPAN,
  'aria-rowindex': PLACE,
  'aria-colindex': PLACE,
  'aria-rowcount': PLACE,
  'aria-colcount': PLACE,
  'aria-level': SPAN,
  'aria-sort': /^(?:ascending|descending|none|other)$/,
  'aria-hidden': YES_OR_NO,
  'aria-busy': YES_OR_NO,
};

/** What a report keeps of an element's attributes. Texts become shapes. */
export function keptAttributes(attributes: Attributes, shape: (text: string) => string): Attributes {
  const kept: Attributes = {};
  for (const name of STRUCTURE_ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined && VALUES[name].test(value)) kept[name] = withoutLongNumber(value);
  }
  for (const name of TEXT_ATTRIBUTES) {
    const value = attributes[name];
    if (value === undefined) continue;
    kept[name] = name === 'datetime' && INSTANT.test(value) ? value.replace(/\d/g, '9') : shape(value);
  }
  return kept;
}

function withoutLongNumber(value: string): string {
  return LONG_NUMBER.test(value) ? value.replace(/\d/g, '9') : value;
}
