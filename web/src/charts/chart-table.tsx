import type { ReactNode } from 'react';

/** A column of the table behind a chart. */
export interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly isNumeric?: boolean;
}

/** A row of it: a cell for each column, the first one heads the row. */
export interface TableRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/** The figures of a chart as a table; a wide one scrolls in its own box, which the keyboard reaches. */
export function ChartTable({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}) {
  const classOf = (index: number) => (columns[index]?.isNumeric === true ? 'numeric' : undefined);
  return (
    <div className="scroll-x chart-table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title }, index) => (
              <th key={key} scope="col" className={classOf(index)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells] }) => (
            <tr key={key}>
              <th scope="row" className={classOf(0)}>
                {head}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.key} className={classOf(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
