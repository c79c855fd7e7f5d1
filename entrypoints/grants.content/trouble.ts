import { NO_ACTIONS } from '../../components/index.ts';
import { controlsOf, messageView, type PanelView } from '../../lib/view/index.ts';
import type { Words } from '../../lib/words/index.ts';
import type { Trouble } from './error-sink.ts';
import { createPanelHost, languageOf } from './panel-host.tsx';
import { mountAt, mountPointOf } from './placement.ts';
import { themeBehind } from './theme.ts';

/** Shows one friendly line in place of a panel that failed. */
export type TellTrouble = (trouble: Trouble, table: Element | undefined) => void;

/** Looks up its texts in advance, since no message is available after an update of the extension. */
export function troubleTeller(words: Words, signal: AbortSignal): TellTrouble {
  const views = { broken: viewOf('broken', words), outdated: viewOf('outdated', words) };
  const language = languageOf(words);
  let earlier: Element | undefined;
  return (trouble, table) => {
    earlier?.remove();
    // An update aborts the signal. The line about it stays until the page is reloaded.
    const life = trouble === 'outdated' ? new AbortController().signal : signal;
    const host = createPanelHost(life, language, () => host.element.remove());
    earlier = host.element;
    mountAt(host.element, mountPointOf(table, true));
    host.draw({
      view: views[trouble],
      theme: themeBehind(host.element.parentElement ?? document.body),
      isCollapsed: false,
      announcement: '',
      dialog: undefined,
      actions: { ...NO_ACTIONS, reload: () => location.reload() },
    });
  };
}

function viewOf(trouble: Trouble, words: Words): PanelView {
  const title = words.say(trouble === 'outdated' ? 'panel.outdated' : 'panel.broken');
  const actions = [{ id: 'reload', name: words.say('action.reload') } as const];
  return {
    // Nothing else works without the background.
    controls: { ...controlsOf(words, false), blocked: '', more: [], folding: null },
    content: messageView('unreadable', title, { actions }),
    memory: null,
  };
}
