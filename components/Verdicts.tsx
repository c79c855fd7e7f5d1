import type { VerdictView } from '../lib/words/index.ts';
import type { PanelActions } from './panel-actions.ts';

interface VerdictsProps {
  verdicts: readonly VerdictView[];
  onCorrect: PanelActions['correctCategory'];
}

/** A symbol beside each verdict, so that its colour is not the only clue. */
const SIGN: Record<VerdictView['kind'], string> = {
  consistent: '✓',
  'ruled-out': '✕',
  'ruled-out-if': '?',
  'cannot-tell': '–',
};

/** One line for each rule: its name, the verdict, and the reasons. */
export function Verdicts({ verdicts, onCorrect }: VerdictsProps) {
  return (
    <ul class="verdicts">
      {verdicts.map((view) => (
        <Verdict key={view.rule} view={view} onCorrect={onCorrect} />
      ))}
    </ul>
  );
}

function Verdict({ view, onCorrect }: { view: VerdictView; onCorrect: PanelActions['correctCategory'] }) {
  return (
    <li data-rule={view.rule} data-verdict={view.kind}>
      <b title={view.source}>{view.name}</b>
      <span class={`verdict ${view.kind}`}>
        <span aria-hidden="true">{SIGN[view.kind]} </span>
        {view.verdict}
      </span>
      <div class="soft">
        {view.condition && <p>{view.condition.sentence}</p>}
        {view.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {view.guesses.map(({ identity, answers }) => (
          <p key={identity} class="answers">
            {answers.map(({ label, category }) => (
              <button
                key={category}
                type="button"
                class="button"
                onClick={() => onCorrect(identity, category)}
              >
                {label}
              </button>
            ))}
          </p>
        ))}
      </div>
    </li>
  );
}
