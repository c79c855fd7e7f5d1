export function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/u.test(colour);
}

/** Pictures and masks of an element; empty if there are none. */
export function picturesOf(style: CSSStyleDeclaration): string {
  const { backgroundImage, maskImage, borderImageSource } = style;
  return [backgroundImage, maskImage, borderImageSource].filter((one) => one && one !== 'none').join(' ');
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The lines around a box, and its shadows. */
export function edgesOf(style: CSSStyleDeclaration): string {
  const lines = SIDES.flatMap((side) => {
    const [width, kind, colour] = [
      style[`border${side}Width`],
      style[`border${side}Style`],
      style[`border${side}Color`],
    ];
    return kind === 'none' || width === '0px' || isClear(colour) ? [] : `${side} ${width} ${kind} ${colour}`;
  });
  return [...lines, style.boxShadow === 'none' ? '' : style.boxShadow].join(' ').trim();
}
