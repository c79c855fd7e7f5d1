/**
 * Parts of the behaviour that are tested once the product has them: lists that show a part of their rows, organizations, State
 * words that grow old, and a page that changes twice within one frame's own callbacks.
 */
export type Ability = 'lists' | 'organizations' | 'time' | 'animation';

/** What it has. A name in `GRANTLENS_ABILITIES` (with commas between several) is tested as well. */
const PRESENT: readonly Ability[] = ['lists', 'organizations', 'time', 'animation'];
const tried = (process.env.GRANTLENS_ABILITIES ?? '').split(',');

export function has(ability: Ability): boolean {
  return PRESENT.includes(ability) || tried.includes(ability);
}
