import type { ClaimView } from '../lib/view/index.ts';
import type { PanelActions } from './panel-actions.ts';

interface ClaimsProps {
  claims: readonly ClaimView[];
  onSettle: PanelActions['settle'];
}

/** The claims that the user can make about doubts, or has made. The buttons stay in place, so they keep the focus. */
export function Claims({ claims, onSettle }: ClaimsProps) {
  return (
    <ul class="claims">
      {claims.map(({ id, sentence, button, keys, isSaid }) => (
        <li key={id}>
          {sentence !== '' && <span id={`claim-${id}`}>{sentence}</span>}
          {isSaid && <span aria-hidden="true">·</span>}
          <button
            key="button"
            type="button"
            class="button"
            aria-describedby={sentence === '' ? undefined : `claim-${id}`}
            onClick={() => onSettle(keys, !isSaid)}
          >
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
}
