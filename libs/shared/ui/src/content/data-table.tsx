import type { ReactNode } from 'react';

export interface DataTableProps {
  caption: ReactNode;
  columns: readonly { title: string; numeric?: boolean }[];
  /** Cells in the order of the columns; the first one names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** A table that becomes a list of cards on a phone, where each cell carries its column's name. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table className="data">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, numeric }) => (
            <th key={title} scope="col" className={numeric ? 'numeric' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <Row key={key} cells={cells} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ cells, columns }: Pick<DataTableProps, 'columns'> & { cells: readonly ReactNode[] }) {
  const [name, ...rest] = cells;
  return (
    <tr>
      <th scope="row">{name}</th>
      {rest.map((cell, place) => (
        <td
          key={place}
          data-title={columns[place + 1]?.title}
          className={columns[place + 1]?.numeric ? 'numeric' : undefined}
        >
          {cell}
        </td>
      ))}
    </tr>
  );
}
