import type { Refusal, Step } from '../../report/index.ts';
import { setApart } from '../../values/index.ts';
import type { Words } from '../../words/index.ts';

/** Why a file was not opened, and what to do; `name` is the name of the file. */
export function refusalWords(refusal: Refusal, name: string, words: Words): string {
  const file = words.say('quoted', name);
  switch (refusal.kind) {
    case 'too-large':
      return words.say('opened.too_large', file);
    case 'not-text':
      return words.say('opened.not_text', file);
    case 'not-json':
      return words.say('opened.not_json', file);
    case 'too-deep':
      return words.say('opened.too_deep', file);
    case 'other-file':
      return words.say('opened.other_file', file);
    case 'page-report':
      return words.say('opened.page_report', file);
    case 'no-figures':
      return words.say('opened.no_figures', file);
    case 'other-version':
      return words.say('opened.other_version', file, words.say('quoted', refusal.version));
    case 'invalid':
      return words.say(
        'opened.invalid',
        file,
        pathWords(refusal.path, words),
        words.say('quoted', refusal.value),
      );
  }
}

/** A path in a report, such as "grants › row 3 › left". */
export function pathWords(path: readonly Step[], words: Words): string {
  return path
    .map((step) => {
      if ('row' in step) return words.say('opened.row', String(step.row));
      return 'place' in step ? words.say('opened.item', String(step.place)) : setApart(step.field);
    })
    .join(' › ');
}
