/** The numbers behind a picture, the same for the screen, CSV and XLSX. */
export interface DataTable {
  caption: string;
  columns: { label: string; numeric?: boolean; decimals?: number }[];
  rows: (string | number | undefined)[][];
}

/** A text that a spreadsheet would take for a formula is marked as text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** CSV as spreadsheets of the reader's language open it: separator and decimal mark of Russia or of the rest. */
export function csv({ columns, rows }: DataTable, russian: boolean): string {
  const separator = russian ? ';' : ',';
  const cell = (value: string | number | undefined) => {
    if (value === undefined) return '';
    if (typeof value === 'number') return russian ? String(value).replace('.', ',') : String(value);
    const text = harmless(value);
    return /["\r\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns.map((column) => column.label), ...rows]
    .map((row) => row.map(cell).join(separator))
    .join('\r\n');
}
