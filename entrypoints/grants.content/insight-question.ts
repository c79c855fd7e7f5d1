import type { Basis, VisitHistory } from '../../lib/analysis/index.ts';
import { dayOfInstant } from '../../lib/values/index.ts';
import { askBackground } from '../shared/ask-background.ts';
import type { Answer, BackgroundMessages } from '../shared/background-messages.ts';

/** A question for the background. `rows` identifies the reading, `all` everything that the answer depends on. */
export interface Question {
  rows: string;
  all: string;
  told: Omit<BackgroundMessages['insight']['told'], 'kept'>;
  /** The basis of the rows. */
  basis: Basis;
}

/** A question about an analysis; `visit` distinguishes rows that look like those of another organization or address. */
export function questionOf(told: Question['told'], basis: Basis, visit: number): Question {
  const { analysis, visited, wanted } = told;
  const { grants, identities, onScreen, extent, drawOrder, provenance, issues } = analysis;
  const rows = JSON.stringify([
    visit,
    identities,
    onScreen,
    extent,
    grants.map(({ left, status, source }) => [left, status, source]),
  ]);
  const categories = grants.map(({ category, categorySource }) => [category, categorySource]);
  const codes = issues.map(({ code }) => code);
  const { rule, chosenBy } = drawOrder;
  const choices = [visited.typedRate, wanted, rule, chosenBy, categories];
  const all = JSON.stringify([rows, choices, codes, dayOfInstant(provenance.readAt)]);
  return { rows, all, told, basis };
}

/** `undefined` if no answer comes in time, in milliseconds: an update may have removed the background, or it may have failed. */
export function answerIn<Value>(patience: number, asked: Promise<Value>): Promise<Value | undefined> {
  return new Promise((tell) => {
    const silence = setTimeout(() => tell(undefined), patience);
    const told = asked.catch(() => undefined);
    void told.then(tell).finally(() => clearTimeout(silence));
  });
}

/** Asks the background. Readings that it has stored are not sent, since sending them takes long. */
export async function answerTo(
  { told }: Question,
  visited: VisitHistory,
  kept: string | null,
): Promise<Answer<'insight'>> {
  if (kept !== null) {
    const answer = await askBackground('insight', { ...told, visited: { ...visited, series: [] }, kept });
    if (answer) return answer;
  }
  return askBackground('insight', { ...told, visited, kept: null });
}
