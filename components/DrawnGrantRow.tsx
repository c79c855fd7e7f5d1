import type { DrawnGrant } from '../lib/view/index.ts';
import type { PanelActions } from './panel-actions.ts';

interface DrawnGrantRowProps {
  grant: DrawnGrant;
  onCorrect: PanelActions['correctCategory'];
}

/** One grant of the order of use, with its category to correct. */
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

/** The category as a small select: the guess, or what the user says. */
function CategoryTag({ grant, onCorrect }: DrawnGrantRowProps) {
  const { categoryOptions: options, categoryLabel, identity } = grant;
  const choose = (chosen: string) =>
    onCorrect(identity, options.find(({ value }) => value === chosen)?.value ?? '');
  return (
    <select class="tag" aria-label={categoryLabel} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map(({ value, name, isChosen }) => (
        <option key={value} value={value} selected={isChosen}>
          {name}
        </option>
      ))}
    </select>
  );
}
