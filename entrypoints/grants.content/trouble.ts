import { controlsOf } from '../../lib/view/controls.ts';
import { messageView } from '../../lib/view/panel-view.ts';
import type { Words } from '../../lib/words/words.ts';
import type { Trouble } from './error-sink.ts';
import { createPanelHost } from './panel-host.tsx';
import { moveTo, spotAtEnd } from './placement.ts';
import { themeBehind } from './theme.ts';

const nothing = () => undefined;

/** Shows one friendly line in place of a panel that could not go on. */
export function showTrouble(trouble: Trouble, words: Words, signal: AbortSignal): void {
  const host = createPanelHost(signal, () => host.element.remove());
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
    actions: {
      copySummary: nothing,
      openScreenshot: () => Promise.resolve(),
      exportAs: nothing,
      chooseRule: nothing,
      correctCategory: nothing,
      typeRate: nothing,
      toggleCollapsed: () => host.element.remove(),
      openOptions: nothing,
      openReport: nothing,
      openPageReport: nothing,
      openSupportReport: nothing,
      pressInDialog: nothing,
      closeDialog: nothing,
    },
  });
}
