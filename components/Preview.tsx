import { Component, createRef } from 'preact';

interface PreviewProps {
  label: string;
  description: string;
  /** `undefined` until it is rendered. */
  picture: OffscreenCanvas | undefined;
}

/** A picture, scaled to the available width. It is a canvas, since a page may forbid foreign images. */
export class Preview extends Component<PreviewProps> {
  readonly #canvas = createRef<HTMLCanvasElement>();

  override componentDidMount(): void {
    this.#show();
  }

  override componentDidUpdate({ picture }: PreviewProps): void {
    if (picture !== this.props.picture) this.#show();
  }

  #show(): void {
    const { picture } = this.props;
    const { current: canvas } = this.#canvas;
    if (!canvas || !picture) return;
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
  }

  render({ label, description, picture }: PreviewProps) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
      <section class="preview" aria-label={label} aria-busy={!picture} tabIndex={0}>
        <canvas ref={this.#canvas} role="img" aria-label={description} />
      </section>
    );
  }
}
