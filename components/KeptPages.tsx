import type { HistoryView } from '../lib/view/index.ts';
import { Sure } from './Sure.tsx';

interface KeptPagesProps {
  view: Pick<HistoryView, 'pages' | 'forget' | 'sure'>;
  onForget: (what: HistoryView['pages']['rows'][number]['what']) => void;
}

/** What Overview, Limits and Usage showed last, of whatever organization: all of it can be deleted. */
export function KeptPages({ view: { pages, forget, sure }, onForget }: KeptPagesProps) {
  if (pages.rows.length === 0) return null;
  return (
    <section aria-labelledby="kept-pages">
      <h2 id="kept-pages">{pages.title}</h2>
      <div class="scroll">
        <table aria-labelledby="kept-pages">
          <thead>
            <tr>
              {pages.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {pages.rows.map((row) => (
              <tr key={row.forget}>
                {row.cells.map((cell, place) => (
                  <td key={pages.columns[place]}>{cell}</td>
                ))}
                <td>
                  <Sure name={forget} label={row.forget} sure={sure} onSure={() => onForget(row.what)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
