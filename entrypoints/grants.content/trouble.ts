import { NO_ACTIONS } from '../../components/index.ts';
import { controlsOf, messageView } from '../../lib/view/index.ts';
import type { Words } from '../../lib/words/index.ts';
import type { Trouble } from './error-sink.ts';
import { createPanelHost } from './panel-host.tsx';
import { moveTo, spotAtEnd } from './placement.ts';
import { themeBehind } from './theme.ts';

/** Shows one friendly line in place of a panel that could not go on. */
export function showTrouble(trouble: Trouble, words: Words, signal: AbortSignal): void {
  const host = createPanelHost(signal, words, () => host.element.remove());
  const title = words.say(trouble === 'outdated' ? 'panel.outdated' : 'panel.broken');
  moveTo(host.element, spotAtEnd());
  host.draw({
    view: {
      controls: { ...controlsOf(words, false), more: [] },
      content: messageView('unreadable', title, []),
    },
    theme: themeBehind(document.body),
    isCollapsed: false,
    announcement: '',
    dialog: undefined,
    actions: { ...NO_ACTIONS, toggleCollapsed: () => host.element.remove() },
  });
}
