import type { PseudoElement } from './pseudo-elements.ts';

const ON_PAPER = /\bprint\b/;
const PSEUDO = /::?(before|after)\b/g;
/** The places in selectors where a pseudo-element applies to any element: `::before` and `tr > ::before`. */
const OF_ANY = /(^|[\s>+~,(])(?=::?(?:before|after)\b)/g;

/** Whether a rule of the page may generate content for a cell, as it is now. */
export type MayGenerate = (cell: Element, pseudo: PseudoElement) => boolean;

/** Searches the page's style sheets for rules in print. Those of other sites cannot be read. */
export function generatedInPrint(): MayGenerate {
  return matching(sheetsBut().flatMap(rulesIn), (rule) => rule.isOnPaper);
}

/** Searches all of them but ours. It is true of any cell if one cannot be read. */
export function generatedBesides(ours: CSSStyleSheet): MayGenerate {
  return matching(sheetsBut(ours).flatMap(rulesIn), () => true);
}

function sheetsBut(ours?: CSSStyleSheet): CSSStyleSheet[] {
  return [...document.styleSheets, ...document.adoptedStyleSheets].filter((sheet) => sheet !== ours);
}

function matching(rules: readonly GeneratingRule[], isMeant: (rule: GeneratingRule) => boolean): MayGenerate {
  return (cell, pseudo) =>
    rules.some((rule) => rule.pseudo === pseudo && isMeant(rule) && matches(cell, rule.selector));
}

interface GeneratingRule {
  pseudo: PseudoElement;
  selector: string;
  isOnPaper: boolean;
}

/** For rules that are not read. */
const OF_ALL: readonly GeneratingRule[] = (['before', 'after'] as const).map((pseudo) => ({
  pseudo,
  selector: '*',
  isOnPaper: false,
}));

/** The results by sheet. A sheet is searched again if its number of rules has changed. */
const known = new WeakMap<CSSStyleSheet, { count: number; found: readonly GeneratingRule[] }>();

function rulesIn(sheet: CSSStyleSheet | null): readonly GeneratingRule[] {
  const rules = sheet && readable(sheet);
  if (!rules) return OF_ALL;
  const before = known.get(sheet);
  if (before?.count === rules.length) return before.found;
  const found = generatedBy(rules, ON_PAPER.test(sheet.media.mediaText));
  known.set(sheet, { count: rules.length, found });
  return found;
}

function readable(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}

function generatedBy(rules: CSSRuleList, isOnPaper: boolean): readonly GeneratingRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return generatedByRule(rule, isOnPaper);
    if (rule instanceof CSSImportRule) return rulesIn(rule.styleSheet);
    if (!(rule instanceof CSSGroupingRule)) return [];
    const isForPaper = rule instanceof CSSMediaRule && ON_PAPER.test(rule.conditionText);
    return generatedBy(rule.cssRules, isOnPaper || isForPaper);
  });
}

function generatedByRule(
  { selectorText, style, cssRules }: CSSStyleRule,
  isOnPaper: boolean,
): readonly GeneratingRule[] {
  // The selectors of rules within a rule depend on it.
  if (cssRules.length > 0) return OF_ALL;
  if (style.content === '' || style.content === 'none') return [];
  const selector = selectorText.replace(OF_ANY, '$1*').replace(PSEUDO, '');
  return [...new Set(selectorText.match(PSEUDO))].map((pseudo) => ({
    pseudo: pseudo.endsWith('before') ? 'before' : 'after',
    selector,
    isOnPaper,
  }));
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
