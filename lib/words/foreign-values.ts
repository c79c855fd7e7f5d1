import { setApart, withoutTurns } from '../values/index.ts';
import type { MessageKey } from './message-key.ts';

/** Messages with a value that others wrote: the page, a file that was sent, the user; and its place, from 0. */
const FOREIGN: Partial<Record<MessageKey, number>> = {
  quoted: 0,
  'panel.organization': 0,
  'panel.empty_words': 0,
  'panel.empty_headline': 0,
  'until.field_problem': 0,
  'summary.headline': 1,
  'summary.headline_unexplained': 1,
  'summary.headline_debt': 1,
  'summary.headline_not_compared': 1,
  'summary.headline_not_seen': 1,
  'summary.page': 0,
  'file.page_says': 0,
  'picture.organization': 0,
  'picture.total': 0,
  'opened.title': 0,
  'opened.about': 1,
  'opened.region': 0,
  'opened.close': 0,
  'opened.table': 0,
  'support.total': 0,
  'support.ask_total': 0,
  'support.ask_expired': 0,
};

/** The values of a message as they may stand in it: none turns the others, or the message's own words, round. */
export function harmless(key: MessageKey, values: readonly string[]): string[] {
  return values.map((value, place) => (place === FOREIGN[key] ? setApart(value) : withoutTurns(value)));
}
