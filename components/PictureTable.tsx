import type { PageTable, PictureRow } from '../lib/picture/index.ts';
import { Mark, PictureText } from './PictureText.tsx';

/** The page's own table in a frame, with the name and callout of each row beside it. */
export function PictureTable({ table: { headers, rows, notes, stateAt } }: { table: PageTable }) {
  return (
    <div class="page-table">
      <table>
        {headers.length > 0 && <Head headers={headers} />}
        <tbody>
          {rows.map((row) => (
            <Row key={row.row} row={row} stateAt={stateAt} />
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} class="note soft">
          {note}
        </p>
      ))}
    </div>
  );
}

function Head({ headers }: Pick<PageTable, 'headers'>) {
  return (
    <thead>
      <tr>
        <td class="beside" />
        <td class="beside" />
        {headers.map((header, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header.
          <th key={index} scope="col">
            <PictureText text={header} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row, stateAt }: { row: PictureRow; stateAt: number | null }) {
  const { name, callout, cells, isExpired } = row;
  return (
    <tr class={isExpired ? 'expired' : ''}>
      <td class="beside">{name}</td>
      <td class="beside">{callout.sign !== '' && <Mark {...callout} />}</td>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells are told apart by their columns alone.
        <td key={index} class={index === stateAt ? 'state' : ''}>
          <PictureText text={cell} />
        </td>
      ))}
    </tr>
  );
}
