import { Component } from 'preact';
import type { GroundsView } from '../lib/view/index.ts';
import type { PanelActions } from './panel-actions.ts';
import { Sources } from './Sources.tsx';

interface GroundsProps {
  why: GroundsView;
  onExplain: PanelActions['explain'];
}

/** One sentence about what is disputed. A button shows the reasons. */
export class Grounds extends Component<GroundsProps, { isOpen: boolean }> {
  override state = { isOpen: false };

  readonly #toggle = () => this.setState(({ isOpen }) => ({ isOpen: !isOpen }));

  render(
    { why: { sentence, ask, guess, help, grounds }, onExplain }: GroundsProps,
    { isOpen }: { isOpen: boolean },
  ) {
    return (
      <div class="section grounds">
        <p>
          {sentence}{' '}
          <button type="button" class="link" aria-expanded={isOpen} onClick={this.#toggle}>
            {ask}
          </button>{' '}
          <span class="soft">{guess}</span>
        </p>
        {isOpen && (
          <ul>
            {grounds.map(({ text, source }) => (
              <li key={text}>
                {text} {source && <Sources source={source} />}
              </li>
            ))}
            <li>
              <button type="button" class="link" onClick={() => onExplain('order')}>
                {help}
              </button>
            </li>
          </ul>
        )}
      </div>
    );
  }
}
