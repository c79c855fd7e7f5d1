import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isGrantsPath } from '../../lib/provider/index.ts';
import { ifAlive } from './timing.ts';

/** How long a grants page may take to show its table, in milliseconds. After that, the panel says that there is none. */
const TIME_TO_LOAD = 3000;

/** Whether the address is that of a grants page, and whether the page has had time to load. */
export interface Address {
  readonly expectsGrants: boolean;
  readonly isSettled: boolean;
}

export interface AddressReactions {
  /** Called when the page goes to another address. */
  onEnter: () => void;
  /** Called when the page has had time to load. */
  onSettled: () => void;
}

/** Follows the address of a page that changes it without loading. */
export function followAddress(context: ContentScriptContext, reactions: AddressReactions): Address {
  const address = { expectsGrants: isGrantsPath(location.pathname), isSettled: false };
  let visit = 0;
  let path = location.pathname;
  const startVisit = (newPath: string) => {
    path = newPath;
    visit += 1;
    const current = visit;
    address.expectsGrants = isGrantsPath(path);
    address.isSettled = false;
    const settle = () => {
      if (current !== visit) return;
      address.isSettled = true;
      reactions.onSettled();
    };
    setTimeout(ifAlive(context, settle), TIME_TO_LOAD);
  };
  const start = () => startVisit(location.pathname);
  if (document.readyState === 'complete') start();
  else context.addEventListener(window, 'load', start, { once: true });
  context.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    // A download also sends this event, with a `blob:` address.
    if (newUrl.protocol !== location.protocol || newUrl.pathname === path) return;
    startVisit(newUrl.pathname);
    reactions.onEnter();
  });
  // A step back in the history sends this event early, before a script that it loads.
  context.addEventListener(window, 'popstate', () => {
    if (location.pathname === path) return;
    start();
    reactions.onEnter();
  });
  return address;
}
