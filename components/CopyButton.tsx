import { Component } from 'preact';
import type { PanelActions } from './panel-actions.ts';

interface CopyButtonProps {
  name: string;
  /** The label for a moment after copying. */
  done: string;
  /** Resolves to whether the text was copied. */
  onPress: PanelActions['copySummary'];
}

/** How long the button shows that it has copied, in milliseconds. */
const SAID_FOR = 3_000;

/** A button that shows in its label that it has copied. It keeps its width, so that nothing moves. */
export class CopyButton extends Component<CopyButtonProps, { isDone: boolean }> {
  override state = { isDone: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  readonly #press = async () => {
    if (!(await this.props.onPress())) return;
    clearTimeout(this.#timer);
    this.setState({ isDone: true });
    this.#timer = setTimeout(() => this.setState({ isDone: false }), SAID_FOR);
  };

  render({ name, done }: CopyButtonProps, { isDone }: { isDone: boolean }) {
    return (
      <button type="button" class="button copy" aria-label={name} onClick={() => void this.#press()}>
        <span class={isDone ? 'away' : ''}>{name}</span>
        <span class={isDone ? '' : 'away'} aria-hidden="true">
          ✓ {done}
        </span>
      </button>
    );
  }
}
