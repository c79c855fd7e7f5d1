import type { MessageKey, Words } from '../words/index.ts';
import type { PicturePart } from './choices.ts';

const NAME: Record<PicturePart, MessageKey> = {
  table: 'screenshot.table',
  order: 'screenshot.order',
  evidence: 'screenshot.evidence',
  forecast: 'screenshot.forecast',
};

export function partName(words: Words, part: PicturePart): string {
  return words.say(NAME[part]);
}
