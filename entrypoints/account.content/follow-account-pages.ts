import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type AccountPageReading, lookAtAccountPage } from '../../lib/account-pages/index.ts';
import { accountAddress } from '../../lib/provider/index.ts';
import { throttleByCost } from '../grants.content/timing.ts';
import { askBackground } from '../shared/ask-background.ts';
import type { BackgroundMessages, LastBalance } from '../shared/background-messages.ts';
import { BalanceLine } from './balance-line.ts';

/** The page is read again this long after a change. */
const DELAY_MS = 300;
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['aria-busy', 'aria-checked', 'class', 'disabled', 'hidden', 'style', 'value'],
};

/** Reads Overview, Limits and Usage whenever they appear or change, for the lifetime of the content script. */
export function followAccountPages(context: ContentScriptContext, lookAt = lookAtAccountPage): void {
  const follower = new Follower(context, lookAt);
  const lookLater = throttleByCost(context, DELAY_MS, () => follower.look());
  const observer = new MutationObserver(() => {
    follower.hideIfDetached();
    lookLater();
  });
  const observe = () => {
    observer.disconnect();
    // Each observer costs time for every change of a page, so other pages have none.
    if (accountAddress(location.pathname)) observer.observe(document, OBSERVED);
  };
  context.addEventListener(window, 'wxt:locationchange', () => {
    follower.leave();
    observe();
    lookLater();
  });
  // The grants may have been read in another tab meanwhile.
  context.addEventListener(document, 'visibilitychange', () => {
    if (document.visibilityState === 'visible') follower.askAgain();
  });
  for (const change of ['scroll', 'resize'] as const)
    context.addEventListener(window, change, () => follower.realign(), { capture: true, passive: true });
  context.onInvalidated(() => {
    observer.disconnect();
    follower.leave();
  });
  observe();
  follower.look();
}

/** Reads the present page, sends what it shows, and keeps the line beside its balance. */
class Follower {
  readonly #line: BalanceLine;
  readonly #lookAt: typeof lookAtAccountPage;
  /** The reading that was sent last, so that none is sent twice. */
  #lastSent = '';
  /** The organization and balance that were asked for last; `undefined` before the first reading of a page. */
  #asked: Asked | undefined;
  #last: LastBalance | null = null;
  #balanceAt: Element | undefined;

  constructor(context: ContentScriptContext, lookAt: typeof lookAtAccountPage) {
    this.#line = new BalanceLine(context);
    this.#lookAt = lookAt;
  }

  look(): void {
    const address = accountAddress(location.pathname);
    if (!address) {
      this.leave();
      return;
    }
    const { reading, balanceAt } = this.#lookAt(document.body, address, pieceContext());
    this.#balanceAt = balanceAt;
    this.#send(reading);
    const asked = { organization: reading.organization, balance: balanceIn(reading) };
    if (asked.organization !== this.#asked?.organization || asked.balance !== this.#asked.balance)
      this.#ask(asked);
    this.#show();
  }

  hideIfDetached(): void {
    if (this.#balanceAt && !this.#balanceAt.isConnected) this.#line.remove();
  }

  leave(): void {
    this.#asked = undefined;
    this.#last = null;
    this.#balanceAt = undefined;
    this.#line.leave();
  }

  realign(): void {
    if (this.#balanceAt) this.#line.realign();
  }

  askAgain(): void {
    if (this.#asked) this.#ask(this.#asked);
  }

  #ask(asked: Asked): void {
    if (asked !== this.#asked) this.#last = null;
    this.#asked = asked;
    askBackground('last-balance', asked).then(
      (last) => {
        if (this.#asked !== asked) return;
        this.#last = last;
        this.#show();
      },
      // Without an answer (the extension was updated, or its background failed) no line is shown.
      () => undefined,
    );
  }

  #show(): void {
    if (this.#last && this.#balanceAt) this.#line.show(this.#balanceAt, this.#last);
    else this.#line.remove();
  }

  #send(reading: AccountPageReading): void {
    const json = JSON.stringify(reading);
    if (json === this.#lastSent || !json.includes('"read"')) return;
    this.#lastSent = json;
    askBackground('saw-page', { reading }).catch(() => undefined);
  }
}

type Asked = BackgroundMessages['last-balance']['told'];

function balanceIn(reading: AccountPageReading): Asked['balance'] {
  return reading.page !== 'limits' && reading.balance.kind === 'read' ? reading.balance.value : null;
}

function pieceContext() {
  const now = new Date();
  return {
    isShown: (element: Element) => element.checkVisibility({ visibilityProperty: true }),
    isStruck: (element: Element) => getComputedStyle(element).textDecorationLine.includes('line-through'),
    months: [
      `${now.getFullYear()}-${now.getMonth() + 1}`,
      `${now.getUTCFullYear()}-${now.getUTCMonth() + 1}`,
    ],
  };
}
