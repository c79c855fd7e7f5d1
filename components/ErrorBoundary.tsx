import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  onError: (error: unknown) => void;
  children: ComponentChildren;
}

/** Catches errors during rendering, so that none reaches the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps> {
  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  render() {
    return this.props.children;
  }
}
