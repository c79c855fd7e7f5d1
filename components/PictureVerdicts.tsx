import type { VerdictView } from '../lib/words/index.ts';
import { PictureText } from './PictureText.tsx';

/** Every rule with its verdict, its source, and what contradicts it. */
export function PictureVerdicts({ verdicts }: { verdicts: readonly VerdictView[] }) {
  return (
    <ul class="rules">
      {verdicts.map(({ rule, name, verdict, kind, source, condition, sentences }) => (
        <li key={rule}>
          <b>{name}</b>
          <div>
            <span class={`verdict ${kind}`}>{verdict}</span> <span class="soft">{source}</span>
            <p>
              <PictureText text={[condition?.sentence ?? [], sentences].flat().join(' ')} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
