import { render } from 'preact';
import { ScreenshotDialog } from '../../../components/index.ts';
import screenshotStyle from '../../../components/screenshot.css?inline';
import { fileName } from '../../../lib/export/index.ts';
import {
  firstChoices,
  type PictureChoices,
  type PictureSource,
  type PictureTheme,
  screenshotViewOf,
} from '../../../lib/picture/index.ts';
import type { Words } from '../../../lib/words/index.ts';
import { saveBlob } from '../save-file.ts';
import { type DrawnPicture, drawPicture, pngOf } from './draw-picture.ts';

/** Where the dialog is drawn: an element within the panel's colours, whose `data-theme` is set anew whenever that is drawn. */
export interface ScreenshotStage {
  container: HTMLElement;
  theme: PictureTheme;
}

/**
 * Opens the dialog and returns, once it has been closed, what there is to tell of it: '' where nothing was done. A
 * picture that could not be drawn or encoded is told in the dialog.
 */
export function openScreenshot(
  { container, theme }: ScreenshotStage,
  source: PictureSource,
  words: Words,
): Promise<string> {
  return new Promise((resolve) =>
    new OpenScreenshot(container, source, words, resolve).choose(firstChoices(theme)),
  );
}

class OpenScreenshot {
  readonly #container: HTMLElement;
  readonly #inner = document.createElement('div');
  readonly #source: PictureSource;
  readonly #words: Words;
  readonly #tell: (text: string) => void;
  readonly #watch: MutationObserver;
  #drawn: DrawnPicture | undefined;
  #choices: PictureChoices | undefined;

  constructor(container: HTMLElement, source: PictureSource, words: Words, tell: (text: string) => void) {
    this.#container = container;
    const style = document.createElement('style');
    // Firefox lets a strict page forbid a style whose words come later.
    style.textContent = screenshotStyle;
    container.replaceChildren(style, this.#inner);
    this.#source = source;
    this.#words = words;
    this.#tell = tell;
    // A panel that the page moved is drawn anew, and then its dialog has to be brought to the top again.
    this.#watch = new MutationObserver(() => this.#show());
    this.#watch.observe(container, { attributeFilter: ['data-theme'] });
  }

  choose(choices: PictureChoices): void {
    this.#choices = choices;
    try {
      this.#drawn = drawPicture(this.#source, choices, this.#words);
    } catch {
      this.#drawn = undefined;
    }
    this.#show();
  }

  #show(): void {
    const [choices, drawn] = [this.#choices, this.#drawn];
    if (!choices) return;
    const what = {
      description: drawn?.description ?? null,
      hasParts: this.#source.analysis.status !== 'empty',
    };
    render(
      <ScreenshotDialog
        view={screenshotViewOf(choices, what, this.#words)}
        choices={choices}
        picture={drawn?.canvas}
        onChoose={(chosen) => this.choose(chosen)}
        onCopy={() => drawn && void this.#copy(pngOf(drawn, choices))}
        onSave={() => drawn && void this.#save(pngOf(drawn, choices), 'action.exported')}
        onClose={() => this.#close('')}
      />,
      this.#inner,
    );
  }

  /** Called within the click itself: browsers give the clipboard only then. */
  async #copy(file: Promise<Blob>): Promise<void> {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })]);
    } catch {
      return this.#save(file, 'screenshot.copy_refused');
    }
    this.#close(this.#words.say('screenshot.copied'));
  }

  async #save(file: Promise<Blob>, told: 'action.exported' | 'screenshot.copy_refused'): Promise<void> {
    const name = fileName(this.#source.analysis, 'png');
    try {
      saveBlob(name, await file);
    } catch {
      this.#drawn = undefined;
      this.#show();
      return;
    }
    this.#close(this.#words.say(told, name));
  }

  #close(text: string): void {
    if (!this.#choices) return;
    this.#choices = undefined;
    this.#watch.disconnect();
    render(null, this.#inner);
    this.#container.replaceChildren();
    this.#tell(text);
  }
}
