import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { instantOf } from '../../lib/values/index.ts';
import { balanceLine } from '../../lib/view/index.ts';
import { pageLink, type Words } from '../../lib/words/index.ts';
import { themeBehind } from '../grants.content/theme.ts';
import type { LastBalance } from '../shared/background-messages.ts';
import { extensionWords } from '../shared/extension-words.ts';
import { placeBeside } from './place-beside.ts';

const LINE = 'grantlens-line';
const PANEL = 'grantlens-panel';
/** How often a page that takes the line out gets it back, until another address: two that never yield would go on for ever. */
const PATIENCE = 5;
/** It takes no room: the page lays itself out as if it were not there. */
const HOST_STYLE = 'position: absolute; left: 0; top: 0; visibility: hidden; z-index: 1';
const STYLE = `:host { all: initial; user-select: none } p { user-select: none; margin: 0; padding: 0 8px; border-radius: 6px; white-space: nowrap;
  font: 13px/1.3 system-ui, sans-serif; color: #0d0d0d; background: #f0f0f3 }
a { color: #0a5cc2 } p[data-theme=dark] { color: #ececf1; background: #2f2f37 } p[data-theme=dark] a { color: #8ec5ff }
@media print { p { display: none } }`;

/** One line beside the page's own balance: what can be spent by the last reading of the grants, its age, and where they stand. */
export class BalanceLine {
  readonly #context: ContentScriptContext;
  readonly #words: Words = extensionWords();
  #host: HTMLElement | undefined;
  #beside: Element | undefined;
  #isRealigning = false;
  #isOut = false;
  #evictions = 0;

  constructor(context: ContentScriptContext) {
    this.#context = context;
  }

  show(beside: Element, last: LastBalance): void {
    // The panel says all of it, and more.
    if (document.querySelector(PANEL)) {
      this.remove();
      return;
    }
    this.#host ??= this.#made();
    if (!this.#host.isConnected) {
      if (this.#isOut) this.#evictions += 1;
      if (this.#evictions >= PATIENCE) return;
      document.body.append(this.#host);
      this.#isOut = true;
    }
    this.#beside = beside;
    const line = this.#host.shadowRoot?.querySelector('p');
    const text = `${balanceLine(last, instantOf(new Date()), this.#words)} `;
    if (line && line.firstChild?.nodeValue !== text) line.firstChild?.replaceWith(text);
    if (line) line.dataset.theme = themeBehind(beside);
    this.#place();
  }

  /** Follows the balance where it has moved, before the next paint. */
  realign(): void {
    if (!this.#host?.isConnected || this.#isRealigning) return;
    this.#isRealigning = true;
    this.#context.requestAnimationFrame(() => {
      this.#isRealigning = false;
      this.#place();
    });
  }

  remove(): void {
    this.#isOut = false;
    this.#host?.remove();
  }

  /** Leaves the page for another one, which may be more patient. */
  leave(): void {
    this.#evictions = 0;
    this.remove();
  }

  #place(): void {
    if (this.#host?.isConnected && this.#beside?.isConnected) placeBeside(this.#host, this.#beside);
  }

  #made(): HTMLElement {
    const host = document.createElement(LINE);
    host.style.cssText = HOST_STYLE;
    const root = host.attachShadow({ mode: 'open' });
    const [style, line, link] = ['style', 'p', 'a'].map((name) => document.createElement(name));
    if (!style || !line || !link) return host;
    style.textContent = STYLE;
    const { name, address } = pageLink(this.#words, 'grants');
    Object.assign(link, { href: address, textContent: name });
    Object.assign(line, { lang: this.#words.locale, dir: this.#words.say('direction') });
    line.append('', link);
    line.prepend(' ');
    root.append(style, line);
    return host;
  }
}
