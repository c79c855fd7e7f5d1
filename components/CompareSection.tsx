import type { CompareBody, Fold as FoldView } from '../lib/words/index.ts';
import { Fold } from './Fold.tsx';
import { RuleTable } from './RuleTable.tsx';

/** What happens to the credit under each rule. */
export function CompareSection({ compare: { title, line, body } }: { compare: FoldView<CompareBody> }) {
  return (
    <Fold id="compare" title={title} line={line}>
      {body && (
        <div class="opened">
          {body.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {body.table && <RuleTable table={body.table} />}
        </div>
      )}
    </Fold>
  );
}
