import type { CalloutKind } from '../lib/picture/index.ts';
import { type DrawListItem, type DrawnGrant, expiryOf } from '../lib/view/index.ts';
import { Mark } from './PictureText.tsx';

/** The order of use, with one line for each grant. */
export function PictureDrawOrder({ items, isSure }: { items: readonly DrawListItem[]; isSure: boolean }) {
  return (
    <ol class="legend">
      {items.map(({ position, grants, tie }) => (
        <li key={grants[0]?.row}>
          <Mark sign={position === null ? '?' : String(position)} kind={kindOf(position, isSure)} />
          <div>
            {grants.map((grant) => (
              <GrantLine key={grant.row} grant={grant} />
            ))}
            {tie && <p class="soft">{tie}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function kindOf(position: number | null, isSure: boolean): CalloutKind {
  if (position === null) return 'doubtful';
  return position === 1 && isSure ? 'next' : 'later';
}

function GrantLine({ grant }: { grant: DrawnGrant }) {
  const category = grant.categoryOptions.find(({ isChosen }) => isChosen)?.name ?? '';
  return (
    <div class="line">
      <span>{grant.name}</span>
      <b>{category}</b>
      <b class="amount">{grant.left}</b>
      <span class="soft">{expiryOf(grant)}</span>
    </div>
  );
}
