import type { EvidenceBody, Fold as FoldView } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import type { PanelActions } from './panel-actions.ts';
import { Verdicts } from './Verdicts.tsx';

interface EvidenceSectionProps {
  evidence: FoldView<EvidenceBody>;
  actions: PanelActions;
}

/** What the account's own figures say about each rule, and what would show more. */
export function EvidenceSection({ evidence: { title, line, body }, actions }: EvidenceSectionProps) {
  return (
    <Fold id="evidence" title={title} line={line}>
      {body && (
        <div class="opened">
          {body.insist && <Insist insist={body.insist} onChoose={actions.chooseRule} />}
          {body.witnesses.map((witness) => (
            <p key={witness}>{witness}</p>
          ))}
          {body.nothing === '' ? <AllVerdicts body={body} actions={actions} /> : <p>{body.nothing}</p>}
          {body.notes.filter(notSaidAbove(body)).map((note) => (
            <p key={note}>{note}</p>
          ))}
          {body.watch && (
            <div>
              <b>{body.watch.title}</b>
              {body.watch.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          )}
        </div>
      )}
    </Fold>
  );
}

/** Whether a note is not shown already among the caveats. */
function notSaidAbove({ nothing, caveats }: EvidenceBody): (note: string) => boolean {
  return (note) => nothing !== '' || !caveats.includes(note);
}

function AllVerdicts({ body, actions }: { body: EvidenceBody; actions: PanelActions }) {
  const { verdicts, others, caveats, about } = body;
  return (
    <>
      <Verdicts verdicts={verdicts} onCorrect={actions.correctCategory} />
      <details>
        <summary>{others.label}</summary>
        <Verdicts verdicts={others.verdicts} onCorrect={actions.correctCategory} />
      </details>
      {caveats.map((caveat) => (
        <p key={caveat} class="soft">
          {caveat}
        </p>
      ))}
      <p class="soft">{about}</p>
    </>
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
