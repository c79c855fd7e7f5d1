import type { Callout } from '../lib/picture/index.ts';

/** The maximum length of one text, since a page may contain a very long one. */
const LONGEST = 2_000;

/** A text of a picture. A text that is too long ends in an ellipsis. */
export function PictureText({ text }: { text: string }) {
  return <span class="lines">{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</span>;
}

/** The circle of a callout. The text beside it also says its kind, so its look is never the only clue. */
export function Mark({ sign, kind }: Pick<Callout, 'sign' | 'kind'>) {
  return <span class={`mark ${kind}`}>{sign}</span>;
}
