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
import { type Stage, type StageDialog, stageDialog } from '../stage-dialog.ts';
import { type DrawnPicture, drawPicture, pngOf } from './draw-picture.ts';

/** The container of the dialog, and the picture's colours at first. */
export type ScreenshotStage = Stage<PictureTheme>;

/**
 * Opens the dialog. When it is closed, it resolves to a message on the result: '' if nothing was done. The dialog itself
 * shows when a picture could not be rendered or encoded.
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
  readonly #dialog: StageDialog;
  readonly #source: PictureSource;
  readonly #words: Words;
  readonly #tell: (text: string) => void;
  #choices: PictureChoices | undefined;
  /** The picture of the present choices, which may not be ready yet. */
  #drawing: Promise<DrawnPicture> | undefined;
  /** The preview: the last picture rendered, or the reason why there is none. */
  #preview: DrawnPicture | 'awaited' | 'failed' = 'awaited';

  constructor(container: HTMLElement, source: PictureSource, words: Words, tell: (text: string) => void) {
    this.#source = source;
    this.#words = words;
    this.#tell = tell;
    this.#dialog = stageDialog(container, screenshotStyle, () => this.#show());
  }

  choose(choices: PictureChoices): void {
    this.#choices = choices;
    const drawing = drawPicture(this.#source, choices, this.#words);
    this.#drawing = drawing;
    const see = (preview: DrawnPicture | 'failed') => {
      if (this.#drawing !== drawing) return;
      this.#preview = preview;
      this.#show();
    };
    drawing.then(see, () => see('failed'));
    this.#show();
  }

  #show(): void {
    const [choices, drawing, preview] = [this.#choices, this.#drawing, this.#preview];
    if (!choices || !drawing) return;
    const drawn = typeof preview === 'string' ? undefined : preview;
    const what = {
      description: drawn?.description ?? '',
      hasFailed: preview === 'failed',
      hasParts: this.#source.analysis.status !== 'empty',
    };
    const file = () => drawing.then((picture) => pngOf(picture, choices));
    this.#dialog.draw(
      <ScreenshotDialog
        view={screenshotViewOf(choices, what, this.#words)}
        choices={choices}
        picture={drawn?.canvas}
        onChoose={(chosen) => this.choose(chosen)}
        onCopy={() => void this.#copy(file())}
        onSave={() => void this.#save(file(), 'action.exported')}
        onClose={() => this.#close('')}
      />,
    );
  }

  /** It must be called within the click, because browsers give access to the clipboard only then. */
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
      this.#preview = 'failed';
      this.#show();
      return;
    }
    this.#close(this.#words.say(told, name));
  }

  #close(text: string): void {
    if (!this.#choices) return;
    this.#choices = undefined;
    this.#dialog.close();
    this.#tell(text);
  }
}
