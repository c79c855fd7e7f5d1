import type { EvidenceBody, Fold as FoldView, VerdictView } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import type { PanelActions } from './panel-actions.ts';

interface EvidenceSectionProps {
  evidence: FoldView<EvidenceBody>;
  actions: PanelActions;
}

/** What the account's own figures say of each rule, and what would tell more. */
export function EvidenceSection({ evidence: { title, line, body }, actions }: EvidenceSectionProps) {
  return (
    <Fold id="evidence" title={title} line={line}>
      {body && (
        <div class="opened">
          {body.insist && <Insist insist={body.insist} onChoose={actions.chooseRule} />}
          <p class="soft">{body.about}</p>
          <ul class="verdicts">
            {body.verdicts.map((verdict) => (
              <Verdict key={verdict.rule} view={verdict} onCorrect={actions.correctCategory} />
            ))}
          </ul>
          {body.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {body.watch && (
            <div class="why">
              <b>{body.watch.title}</b> {body.watch.sentences.join(' ')}
            </div>
          )}
        </div>
      )}
    </Fold>
  );
}

interface InsistProps {
  insist: NonNullable<EvidenceBody['insist']>;
  onChoose: PanelActions['chooseRule'];
}

function Insist({ insist, onChoose }: InsistProps) {
  return (
    <p>
      <button type="button" class="button" onClick={() => onChoose(insist.rule)}>
        {insist.label}
      </button>
    </p>
  );
}

interface VerdictProps {
  view: VerdictView;
  onCorrect: PanelActions['correctCategory'];
}

function Verdict({ view, onCorrect }: VerdictProps) {
  return (
    <li data-rule={view.rule} data-verdict={view.kind}>
      <p>
        <b>{view.name}</b> <span class={`verdict ${view.kind}`}>{view.verdict}</span>{' '}
        <span class="soft">({view.source})</span>
      </p>
      {view.sentences.length > 0 && <p class="soft">{view.sentences.join(' ')}</p>}
      {view.guesses.map(({ identity, answers }) => (
        <p key={identity} class="answers">
          {answers.map(({ label, category }) => (
            <button key={category} type="button" class="button" onClick={() => onCorrect(identity, category)}>
              {label}
            </button>
          ))}
        </p>
      ))}
    </li>
  );
}
