import { Component } from 'preact';
import type { PanelActions } from './panel-actions.ts';

interface CopyButtonProps {
  name: string;
  /** Stands in the button for a moment after something was copied. */
  done: string;
  /** Fulfilled with whether it was copied. */
  onPress: PanelActions['copySummary'];
}

/** How long the button says that it has copied, in milliseconds. */
const SAID_FOR = 3_000;

/** Says in itself that it has copied, and keeps its width, so that nothing moves. */
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
