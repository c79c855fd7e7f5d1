import { readMoney } from '../page/index.ts';
import { agreed } from './agreed.ts';
import { hasSimilarLabel, type LabelledFigure, type LabelQuery, labelledFigureAt } from './labels.ts';
import { hasKnownHeadings, type Page } from './page.ts';
import { doubtOfPairing } from './pairing.ts';
import { type Field, type UnknownReason, unknown } from './reading.ts';
import { containerOf, doubtAround, type Span } from './surroundings.ts';

/** Reads the texts that follow a label; `undefined` where they do not concern the field. */
export type Reader<Value> = (parts: readonly string[]) => Field<Value> | undefined;

/** The value that all displayed figures of some labels give, unless a hidden one differs. */
export function fieldOf<Value>(page: Page, wanted: LabelQuery, reader: Reader<Value>): Field<Value> {
  const shown = fieldsIn(page, wanted, reader);
  if (shown.length === 0) return unknown(hasSimilarLabel(page, wanted) ? 'unknown-words' : 'not-shown');
  const field = agreed(shown);
  if (field.kind === 'unknown') return field;
  const hidden = page.hidden.flatMap((_, at) => {
    const found = labelledFigureAt(page.hidden, at, page, wanted);
    return found && 'parts' in found ? (reader(found.parts) ?? []) : [];
  });
  return hidden.some((other) => other.kind === 'read' && other.value !== field.value)
    ? unknown('hidden')
    : field;
}

function fieldsIn<Value>(page: Page, wanted: LabelQuery, reader: Reader<Value>): Field<Value>[] {
  return page.shown.flatMap((_, at) => {
    const found = labelledFigureAt(page.shown, at, page, wanted);
    if (!found) return [];
    return 'reason' in found ? unknown(found.reason) : (checkedField(found, page, reader) ?? []);
  });
}

function checkedField<Value>({ span, parts }: LabelledFigure, page: Page, reader: Reader<Value>) {
  const field = reader(parts);
  if (!field || field.kind === 'unknown') return field;
  const element = span.pieces[span.from]?.element;
  if (page.isOtherCurrency) return unknown('other-currency');
  if (!element || !hasKnownHeadings(element, page)) return unknown('unknown-words');
  const doubt = doubtAround(span, page) ?? doubtOfPairing(span, page) ?? hiddenContradiction(span, page);
  return doubt ? unknown(doubt) : field;
}

/** Doubts a figure beside which a different amount is hidden. */
function hiddenContradiction(span: Span, page: Page): UnknownReason | undefined {
  const part = containerOf(span, page);
  const said = span.pieces.slice(span.from, span.until + 1).map(({ text }) => text);
  const isOther = page.hidden.some(
    ({ text, element }) =>
      part.contains(element) && !said.some((one) => one.endsWith(text)) && 'amount' in readMoney(text),
  );
  return isOther && span.pieces === page.shown ? 'hidden' : undefined;
}

/** The element that holds the end of a label's figure, also where the figure cannot be read. */
export function figureElement(page: Page, label: LabelQuery['labels'][number]): Element | undefined {
  for (const at of page.shown.keys()) {
    const found = labelledFigureAt(page.shown, at, page, { labels: [label] });
    if (found && 'span' in found) return page.shown[found.span.until]?.element;
  }
  return undefined;
}
