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
        <span>{grant.expires}</span>
        {grant.soon !== '' && <b class="soon">&nbsp;· {grant.soon}</b>}
      </span>
      <CategoryTag grant={grant} onCorrect={onCorrect} />
    </div>
  );
}
