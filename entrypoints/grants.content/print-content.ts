import type { PseudoElement } from './pseudo-elements.ts';

const ON_PAPER = /\bprint\b/;
const PSEUDO = /::?(before|after)\b/g;
/** The places in selectors where a pseudo-element applies to any element: `::before` and `tr > ::before`. */
const OF_ANY = /(^|[\s>+~,(])(?=::?(?:before|after)\b)/g;

/** Whether a page generates content for a cell only in print. */
export type GeneratesInPrint = (cell: Element, pseudo: PseudoElement) => boolean;

/** Searches the page's style sheets. Those of other sites cannot be read. */
export function generatedInPrint(): GeneratesInPrint {
  const selectors = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(selectorsIn);
  return (cell, pseudo) => selectors.some((each) => each.pseudo === pseudo && matches(cell, each.selector));
}

interface Generated {
  pseudo: PseudoElement;
  selector: string;
}

/** The results by sheet. A sheet is searched again if its number of rules has changed. */
const known = new WeakMap<CSSStyleSheet, { count: number; found: Generated[] }>();

function selectorsIn(sheet: CSSStyleSheet): Generated[] {
  const rules = rulesOf(sheet);
  if (!rules) return [];
  const before = known.get(sheet);
  if (before?.count === rules.length) return before.found;
  const found = generatedBy(rules, ON_PAPER.test(sheet.media.mediaText));
  known.set(sheet, { count: rules.length, found });
  return found;
}

function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}

function generatedBy(rules: CSSRuleList, isOnPaper: boolean): Generated[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return isOnPaper ? generatedByRule(rule) : [];
    if (!(rule instanceof CSSGroupingRule)) return [];
    const isForPaper = rule instanceof CSSMediaRule && ON_PAPER.test(rule.conditionText);
    return generatedBy(rule.cssRules, isOnPaper || isForPaper);
  });
}

function generatedByRule({ selectorText, style }: CSSStyleRule): Generated[] {
  if (style.content === '' || style.content === 'none') return [];
  const selector = selectorText.replace(OF_ANY, '$1*').replace(PSEUDO, '');
  return [...new Set(selectorText.match(PSEUDO))].map((pseudo) => ({
    pseudo: pseudo.endsWith('before') ? 'before' : 'after',
    selector,
  }));
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
