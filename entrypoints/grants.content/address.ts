import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isGrantsPath } from '../../lib/provider/index.ts';
import { ifAlive } from './timing.ts';

/** How long a grants page may take to show its table before its absence is told, in milliseconds. */
const TIME_TO_LOAD = 3000;

/** What the address says of the page, and whether the page has had its time. */
export interface Address {
  readonly expectsGrants: boolean;
  readonly isSettled: boolean;
}

export interface AddressReactions {
  /** The page has gone to another address. */
  onEnter: () => void;
  /** The page of an address has had its time. */
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
    // A download is announced like a change of address, but of a `blob:` one.
    if (newUrl.protocol !== location.protocol || newUrl.pathname === path) return;
    startVisit(newUrl.pathname);
    reactions.onEnter();
  });
  // A step back through the history is announced before it is done, and so before a script that it has made load.
  context.addEventListener(window, 'popstate', () => {
    if (location.pathname === path) return;
    start();
    reactions.onEnter();
  });
  return address;
}
