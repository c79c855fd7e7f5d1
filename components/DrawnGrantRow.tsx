import type { DrawnGrant } from '../lib/view/index.ts';
import { CategoryTag } from './CategoryTag.tsx';
import type { PanelActions } from './panel-actions.ts';

interface DrawnGrantRowProps {
  grant: DrawnGrant;
  onCorrect: PanelActions['correctCategory'];
}

/** One grant of the order of use, with a select to correct its category. */
export function DrawnGrantRow({ grant, onCorrect }: DrawnGrantRowProps) {
  return (
    <div class="grant">
      <span class="name">{grant.name}</span>
      <b class="left">{grant.left}</b>
      <span class="when soft">
        {/* A line may end with the separator, but not begin with it. */}
        <span>
          {grant.expires}
          {grant.soon !== '' && <>&nbsp;·&nbsp;</>}
        </span>
        {grant.soon !== '' && <b class={grant.urgency}>{grant.soon}</b>}
      </span>
      <CategoryTag grant={grant} onCorrect={onCorrect} />
    </div>
  );
}
