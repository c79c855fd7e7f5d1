import { millisecondsInMinute } from 'date-fns/constants';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { dayOfTime } from '../../lib/values/index.ts';

/** How often the clock is read, in milliseconds. Timers do not run while a computer sleeps. */
const LOOK_AT_CLOCK = millisecondsInMinute;

/** Calls `onNewDay` when a new UTC day has begun, also after sleep or in a tab that was left open. */
export function followDay(context: ContentScriptContext, onNewDay: () => void): void {
  const today = () => dayOfTime(Date.now());
  let day = today();
  const look = () => {
    if (day === today()) return;
    day = today();
    onNewDay();
  };
  context.setInterval(look, LOOK_AT_CLOCK);
  context.addEventListener(document, 'visibilitychange', look);
}
