import type { Callout } from '../lib/picture/index.ts';

/** A picture shows no more of one text: a page may hold one that is as long as a book. */
const LONGEST = 2_000;

/** A text of a picture; what does not fit into its lines ends in an ellipsis. */
export function PictureText({ text }: { text: string }) {
  return <span class="lines">{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</span>;
}

/** The circle of a callout. Its kind is told by words beside it, never by its look alone. */
export function Mark({ sign, kind }: Pick<Callout, 'sign' | 'kind'>) {
  return <span class={`mark ${kind}`}>{sign}</span>;
}
