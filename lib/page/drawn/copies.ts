import type { PlacedRow } from '../layouts/layout.ts';
import { MAX_MOVED } from './measured-rows.ts';
import type { RenderedPage } from './rendered-page.ts';

const IS_COPY = /(?:^|[-_])(?:cloned?|duplicate|copy)(?:$|[-_])/iu;

/** A row in the words of another that is called a copy, or lies where nobody can see it: a slider draws some twice. */
export function copiedRow(rows: readonly PlacedRow[], drawing: RenderedPage): PlacedRow | undefined {
  if (rows.length > MAX_MOVED) return undefined;
  const alike = Map.groupBy(rows, ({ element }) => element.textContent);
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .flat()
    .find(({ element }) => isCalledCopy(element) || drawing.isCutOff(element));
}

function isCalledCopy(element: Element): boolean {
  return element.hasAttributes() && [...element.classList].some((name) => IS_COPY.test(name));
}
