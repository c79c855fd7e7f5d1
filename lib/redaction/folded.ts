/** Letters that no accent is taken off, and letters of other scripts that look like a Latin one. */
const LIKE: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', æ: 'a', œ: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' },
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
  },
  ...{ α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
};
/** A page without umlauts writes `Mueller` or `Muller` for Müller. */
const UMLAUT = /(?<=[aou])e/gu;
const MARKS = /\p{M}+/gu;

/** A text in lower case, the same however its accents, umlauts and look-alike letters are written. */
export function folded(text: string): string {
  const bare = text.toLowerCase().normalize('NFKD').replace(MARKS, '');
  return [...bare]
    .map((sign) => LIKE[sign] ?? sign)
    .join('')
    .replace(UMLAUT, '');
}
