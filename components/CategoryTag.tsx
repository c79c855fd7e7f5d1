import type { DrawnGrant } from '../lib/view/index.ts';
import type { PanelActions } from './panel-actions.ts';

interface CategoryTagProps {
  grant: Pick<DrawnGrant, 'identity' | 'categoryLabel' | 'categoryOptions'>;
  onCorrect: PanelActions['correctCategory'];
}

/** The category as a small select: the guess, or the user's choice. */
export function CategoryTag({ grant, onCorrect }: CategoryTagProps) {
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
