import type { RuleTable as RuleTableView } from '../lib/words/index.ts';

/** What happens to the credit under each rule. The table scrolls if the panel is too narrow. */
export function RuleTable({ table: { caption, columns, rows } }: { table: RuleTableView }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
    <section class="scroller" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="soft">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" dir="auto">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, isRuledOut, cells }) => (
            <tr key={name} class={isRuledOut ? 'ruled-out' : undefined}>
              <th scope="row">{name}</th>
              {cells.map((lines, index) => (
                <td key={columns[index + 1]}>
                  {lines.map((line) => (
                    <div key={line} dir="auto">
                      {line}
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
