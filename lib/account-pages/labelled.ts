import { readMoney } from '../page/index.ts';
import { agreed } from './agreed.ts';
import { isAlmostSaid, type Labelled, labelledAt, type Wanted } from './labels.ts';
import { isBelowKnown, type Page } from './page.ts';
import { doubtOfPairing } from './pairing.ts';
import { type Field, type UnknownReason, unknown } from './reading.ts';
import { doubtAround, partAround, type Span } from './surroundings.ts';

/** How the texts behind a label are read; `undefined`: they say nothing of it. */
export type Reader<Value> = (parts: readonly string[]) => Field<Value> | undefined;

/** What all that is displayed under some labels says, and what else there is agrees with. */
export function fieldOf<Value>(page: Page, wanted: Wanted, reader: Reader<Value>): Field<Value> {
  const shown = outcomesIn(page, wanted, reader);
  if (shown.length === 0) return unknown(isAlmostSaid(page, wanted) ? 'unknown-words' : 'not-shown');
  const field = agreed(shown);
  if (field.kind === 'unknown') return field;
  const hidden = page.hidden.flatMap((_, at) => {
    const found = labelledAt(page.hidden, at, page, wanted);
    return found && 'parts' in found ? (reader(found.parts) ?? []) : [];
  });
  return hidden.some((other) => other.kind === 'read' && other.value !== field.value)
    ? unknown('hidden')
    : field;
}

function outcomesIn<Value>(page: Page, wanted: Wanted, reader: Reader<Value>): Field<Value>[] {
  return page.shown.flatMap((_, at) => {
    const found = labelledAt(page.shown, at, page, wanted);
    if (!found) return [];
    return 'reason' in found ? unknown(found.reason) : (outcomeOf(found, page, reader) ?? []);
  });
}

function outcomeOf<Value>({ span, parts }: Labelled, page: Page, reader: Reader<Value>) {
  const field = reader(parts);
  if (!field || field.kind === 'unknown') return field;
  const element = span.pieces[span.from]?.element;
  if (page.isOtherCurrency) return unknown('other-currency');
  if (!element || !isBelowKnown(element, page)) return unknown('unknown-words');
  const doubt = doubtAround(span, page) ?? doubtOfPairing(span, page) ?? hiddenBeside(span, page);
  return doubt ? unknown(doubt) : field;
}

/** An amount that is not displayed, beside one that is, and says something else. */
function hiddenBeside(span: Span, page: Page): UnknownReason | undefined {
  const part = partAround(span, page);
  const said = span.pieces.slice(span.from, span.until + 1).map(({ text }) => text);
  const isOther = page.hidden.some(
    ({ text, element }) =>
      part.contains(element) && !said.some((one) => one.endsWith(text)) && 'amount' in readMoney(text),
  );
  return isOther && span.pieces === page.shown ? 'hidden' : undefined;
}

/** The element in which the figure of a label ends, whether that can be read or not. */
export function placeOf(page: Page, label: Wanted['labels'][number]): Element | undefined {
  for (const at of page.shown.keys()) {
    const found = labelledAt(page.shown, at, page, { labels: [label] });
    if (found && 'span' in found) return page.shown[found.span.until]?.element;
  }
  return undefined;
}
