import type { SavedFile } from '../browsers/driver.ts';
import type { PageWindow } from './page-window.ts';

/** Writes down each complaint of a page, in the words that the drivers of the browsers use. */
export function noteProblems(own: PageWindow, problems: string[]): void {
  for (const [name, type] of [
    ['error', 'error'],
    ['warn', 'warning'],
  ] as const) {
    const original = own.console[name].bind(own.console);
    own.console[name] = (...said: unknown[]) => {
      problems.push(`${type}: ${said.join(' ')}`);
      original(...said);
    };
  }
  const uncaught = (error: unknown) => {
    const { name, message } = error as Error;
    problems.push(`uncaught: ${name}: ${message}`);
  };
  own.addEventListener('error', ({ error }) => uncaught(error));
  own.addEventListener('unhandledrejection', ({ reason }) => uncaught(reason));
}

/** Catches what the page hands to the browser's own download. */
export function catchDownloads(own: PageWindow, saved: Promise<SavedFile>[]): void {
  const { click } = own.HTMLElement.prototype;
  own.HTMLAnchorElement.prototype.click = function catching(this: HTMLAnchorElement) {
    if (this.download === '') return click.call(this);
    const { download: name, href } = this;
    const bytes = own.fetch(href).then((answer) => answer.arrayBuffer());
    saved.push(bytes.then((content) => ({ name, bytes: new Uint8Array(content) })));
  };
}
