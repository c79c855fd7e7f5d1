import { Component, createRef } from 'preact';

interface HostedElementProps {
  element: HTMLElement;
}

/** Shows an element that other code builds and updates, such as one with a shadow root. */
export class HostedElement extends Component<HostedElementProps> {
  readonly #container = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.#container.current?.append(this.props.element);
  }

  override shouldComponentUpdate({ element }: HostedElementProps): boolean {
    if (element !== this.props.element) this.#container.current?.replaceChildren(element);
    return false;
  }

  render() {
    return <div ref={this.#container} />;
  }
}
