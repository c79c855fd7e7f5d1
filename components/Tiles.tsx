import type { Tile } from '../lib/view/index.ts';

/** The figures side by side, the one that can be spent first and biggest. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <dl class="tiles">
      {tiles.map(({ id, label, value, note }) => (
        <div key={id} class={`tile ${id}`}>
          <dt>{label}</dt>
          <dd class="value">{value}</dd>
          <dd class="note">{note}</dd>
        </div>
      ))}
    </dl>
  );
}
