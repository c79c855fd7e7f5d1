import { Component, type ComponentChildren } from 'preact';

interface FoldProps {
  /** Unique in the panel. */
  id: string;
  title: string;
  line: string;
  children: ComponentChildren;
}

/** A section that is one line until it is opened. A disclosure button is in its heading, with the line beside it. */
export class Fold extends Component<FoldProps, { isOpen: boolean }> {
  override state = { isOpen: false };

  readonly #toggle = () => this.setState(({ isOpen }) => ({ isOpen: !isOpen }));

  render({ id, title, line, children }: FoldProps, { isOpen }: { isOpen: boolean }) {
    return (
      <div class={isOpen ? 'fold open' : 'fold'}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button in it is for all; its click comes here. */}
        <div class="fold-head" onClick={this.#toggle}>
          <h2>
            <button type="button" aria-expanded={isOpen} aria-describedby={`${id}-line`}>
              {title}
            </button>
          </h2>
          <p id={`${id}-line`} class="line soft">
            {line}
          </p>
        </div>
        {isOpen && children}
      </div>
    );
  }
}
