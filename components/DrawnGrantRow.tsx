import type { DrawnGrant } from '../lib/view/index.ts';
import type { PanelActions } from './panel-actions.ts';

interface DrawnGrantRowProps {
  grant: DrawnGrant;
  onCorrect: PanelActions['correctCategory'];
}

/** One grant of the draw order, with its category to correct. */
export function DrawnGrantRow({ grant, onCorrect }: DrawnGrantRowProps) {
  return (
    <div class="grant">
      <span class="received">
        {grant.received} <CategoryTag grant={grant} onCorrect={onCorrect} />
      </span>
      <b class="left">{grant.left}</b>
      <span class="soft">{grant.expires}</span>
    </div>
  );
}

/** The category as a small select: the guess, or what the user says. */
function CategoryTag({ grant, onCorrect }: DrawnGrantRowProps) {
  const { categoryOptions: options, category, categoryLabel, identity } = grant;
  const choose = (chosen: string) =>
    onCorrect(identity, options.find(({ value }) => value === chosen)?.value ?? '');
  return (
    <select
      class={`tag ${category}`}
      aria-label={categoryLabel}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {options.map(({ value, name, isChosen }) => (
        <option key={value} value={value} selected={isChosen}>
          {name}
        </option>
      ))}
    </select>
  );
}
