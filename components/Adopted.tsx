import { Component, createRef } from 'preact';

interface AdoptedProps {
  element: HTMLElement;
}

/** Holds an element that somebody else draws, for as long as it is drawn itself. */
export class Adopted extends Component<AdoptedProps> {
  readonly #place = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.#place.current?.append(this.props.element);
  }

  override shouldComponentUpdate({ element }: AdoptedProps): boolean {
    if (element !== this.props.element) this.#place.current?.replaceChildren(element);
    return false;
  }

  render() {
    return <div ref={this.#place} />;
  }
}
