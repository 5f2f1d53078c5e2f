/** The figures of a chart, in words. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly isNumber?: boolean }[];
  readonly rows: readonly {
    readonly key: string;
    /** The first names the row. */
    readonly cells: readonly string[];
    /** The same for a file, with numbers as numbers; the cells where it is left out. */
    readonly values?: readonly (string | number)[];
  }[];
}

interface Props {
  readonly table: ChartTable;
  /** Says what opens. */
  readonly summary: string;
}

/** The same figures as the drawing's, where a keyboard and a screen reader reach them. */
export function ChartTableView({ table: { caption, columns, rows }, summary }: Props) {
  const classOf = (index: number) => (columns[index]?.isNumber === true ? 'of-number' : undefined);
  return (
    <details className="chart-table">
      <summary>{summary}</summary>
      <div className="table-scroll" role="group" tabIndex={0} aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ label }, index) => (
                <th key={label} scope="col" className={classOf(index)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={columns[index]?.label} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[index]?.label} className={classOf(index)}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
