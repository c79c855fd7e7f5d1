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
/** How often the line returns to a page that removes it, until the address changes. Otherwise both would go on forever. */
const MAX_EVICTIONS = 5;
/** Out of the flow, so that the page keeps its layout. */
const HOST_STYLE = 'position: absolute; left: 0; top: 0; visibility: hidden; z-index: 1';
const STYLE = `:host { all: initial; user-select: none } p { user-select: none; margin: 0; padding: 0 8px; border-radius: 6px; white-space: nowrap;
  font: 13px/1.3 system-ui, sans-serif; color: #0d0d0d; background: #f0f0f3 }
a { color: #0a5cc2 } p[data-theme=dark] { color: #ececf1; background: #2f2f37 } p[data-theme=dark] a { color: #8ec5ff }
@media print { p { display: none } }`;

/** A line beside the page's balance: what can be spent by the last reading of the grants, its age, and a link to them. */
export class BalanceLine {
  readonly #context: ContentScriptContext;
  readonly #words: Words = extensionWords();
  #host: HTMLElement | undefined;
  #beside: Element | undefined;
  #isRealigning = false;
  #isInserted = false;
  #evictions = 0;

  constructor(context: ContentScriptContext) {
    this.#context = context;
  }

  show(beside: Element, last: LastBalance): void {
    // The panel shows the same and more.
    if (document.querySelector(PANEL)) {
      this.remove();
      return;
    }
    this.#host ??= this.#create();
    if (!this.#host.isConnected) {
      if (this.#isInserted) this.#evictions += 1;
      if (this.#evictions >= MAX_EVICTIONS) return;
      document.body.append(this.#host);
      this.#isInserted = true;
    }
    this.#beside = beside;
    const line = this.#host.shadowRoot?.querySelector('p');
    const text = `${balanceLine(last, instantOf(new Date()), this.#words)} `;
    if (line && line.firstChild?.nodeValue !== text) line.firstChild?.replaceWith(text);
    if (line) line.dataset.theme = themeBehind(beside);
    this.#place();
  }

  /** Moves the line along with the balance before the next paint. */
  realign(): void {
    if (!this.#host?.isConnected || this.#isRealigning) return;
    this.#isRealigning = true;
    this.#context.requestAnimationFrame(() => {
      this.#isRealigning = false;
      this.#place();
    });
  }

  remove(): void {
    this.#isInserted = false;
    this.#host?.remove();
  }

  /** Removes the line and forgets the evictions: the next page may keep it. */
  leave(): void {
    this.#evictions = 0;
    this.remove();
  }

  #place(): void {
    if (this.#host?.isConnected && this.#beside?.isConnected) placeBeside(this.#host, this.#beside);
  }

  #create(): HTMLElement {
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
