import type { Words } from '../words/index.ts';
import type { TextDialog } from './dialog-view.ts';

/** What is shown before a report to support is copied or saved: all of it. */
export function supportViewOf(file: { name: string; content: string }, words: Words): TextDialog {
  return {
    kind: 'text',
    title: words.say('support.title'),
    about: words.say('support.about'),
    textLabel: words.say('support.text'),
    text: file.content,
    advice: words.say('support.advice'),
    buttons: [
      { id: 'copy', name: words.say('dialog.copy') },
      { id: 'save', name: words.say('dialog.save') },
    ],
    cancel: words.say('dialog.cancel'),
  };
}
