import { Component } from 'preact';
import type { PanelActions } from './panel-actions.ts';

interface LoadingButtonProps {
  name: string;
  /** Resolves once the dialog is open. */
  onPress: PanelActions['openScreenshot'];
}

/** A button for a dialog that has to be loaded. It ignores clicks while loading, and keeps the focus so that it can return there. */
export class LoadingButton extends Component<LoadingButtonProps, { isLoading: boolean }> {
  override state = { isLoading: false };

  readonly #press = async () => {
    if (this.state.isLoading) return;
    this.setState({ isLoading: true });
    await this.props.onPress();
    this.setState({ isLoading: false });
  };

  render({ name }: LoadingButtonProps, { isLoading }: { isLoading: boolean }) {
    return (
      <button type="button" class="button" aria-disabled={isLoading} onClick={() => void this.#press()}>
        {name}
      </button>
    );
  }
}
