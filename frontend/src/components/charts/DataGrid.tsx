import { decimal } from '@/format/figures';
import classes from './charts.module.css';
import { ScrollRegion } from './ScrollRegion';
import type { DataTable } from './table';

/** The table behind a chart. */
export function DataGrid({ table: { caption, columns, rows } }: { table: DataTable }) {
  return (
    <ScrollRegion className={classes.scroll} label={caption}>
      <table className={classes.table}>
        <caption className="o-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }, i) => (
              <th key={i} scope="col" data-numeric={numeric || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((value, c) => {
                const { numeric, decimals } = columns[c]!;
                const text = typeof value === 'number' ? decimal(value, decimals) : value;
                return c === 0 ? (
                  <th key={c} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={c} data-numeric={numeric || undefined}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
