import { Component } from 'preact';
import type { PanelActions } from './panel-actions.ts';

interface LoadingButtonProps {
  name: string;
  /** Fulfilled once its dialog is open. */
  onPress: PanelActions['openScreenshot'];
}

/** Opens a dialog that has to be loaded: does nothing more while its dialog is being loaded, and keeps the focus for it to give back. */
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
