import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { dayOfInstant, instantOf } from '../../lib/values/index.ts';

/** How often the clock is looked at, in milliseconds: timers do not run while a computer sleeps. */
const LOOK_AT_CLOCK = 60_000;

/** Calls `onNewDay` when another UTC day has come, also after sleep or in a tab that was left open. */
export function followDay(context: ContentScriptContext, onNewDay: () => void): void {
  const today = () => dayOfInstant(instantOf(new Date()));
  let day = today();
  const look = () => {
    if (day === today()) return;
    day = today();
    onNewDay();
  };
  context.setInterval(look, LOOK_AT_CLOCK);
  context.addEventListener(document, 'visibilitychange', look);
}
