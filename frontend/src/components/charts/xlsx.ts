import type { DataTable } from './table';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** XML knows no control characters but these three. */
const escaped = (text: string) =>
  [...text]
    .filter((letter) => letter >= ' ' || '\t\r\n'.includes(letter))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function letters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}

/** Texts are written as texts, so that none of them can be a formula. */
function sheet({ columns, rows }: DataTable): string {
  const cell = (value: string | number | undefined, at: string, style: number) => {
    if (value === undefined) return '';
    return typeof value === 'number'
      ? `<c r="${at}" s="${style}"><v>${value}</v></c>`
      : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  };
  const line = (values: (string | number | undefined)[], row: number, style = 0) =>
    `<row r="${row}">${values.map((value, i) => cell(value, `${letters(i)}${row}`, style)).join('')}</row>`;
  const widths = columns.map((column, i) => {
    const longest = Math.max(
      column.label.length,
      ...rows.slice(0, 200).map((row) => String(row[i] ?? '').length),
    );
    return `<col min="${i + 1}" max="${i + 1}" width="${Math.min(60, longest + 2)}" customWidth="1"/>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${line(
    columns.map((column) => column.label),
    1,
    1,
  )}${rows.map((row, i) => line(row, i + 2)).join('')}</sheetData></worksheet>`;
}

const parts = (table: DataTable): [string, string][] => [
  [
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheetName(table.caption))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  ],
  ['xl/worksheets/sheet1.xml', sheet(table)],
];

const sheetName = (caption: string) =>
  caption
    .replace(/[\\/?*[\]:]/g, ' ')
    .trim()
    .slice(0, 31) || 'Orientir';

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = CRC[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** A workbook of one sheet: a ZIP of stored, uncompressed parts. */
export function xlsx(table: DataTable): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = parts(table).map(([name, text]) => ({
    name: encoder.encode(name),
    data: encoder.encode(text),
  }));
  const size = files.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const u16 = (value: number) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const u32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const put = (bytes: Uint8Array) => {
    out.set(bytes, at);
    at += bytes.length;
  };
  /** What the local header and the directory say alike; 0x0800: names are UTF-8; 0x21: 1 January 1980. */
  const common = (name: Uint8Array, data: Uint8Array) => {
    u16(20);
    u16(0x0800);
    u16(0);
    u16(0);
    u16(0x21);
    u32(crc32(data));
    u32(data.length);
    u32(data.length);
    u16(name.length);
    u16(0);
  };
  const offsets = files.map(({ name, data }) => {
    const offset = at;
    u32(0x04034b50);
    common(name, data);
    put(name);
    put(data);
    return offset;
  });
  const directory = at;
  files.forEach(({ name, data }, i) => {
    u32(0x02014b50);
    u16(20);
    common(name, data);
    u16(0);
    u16(0);
    u16(0);
    u32(0);
    u32(offsets[i]!);
    put(name);
  });
  const length = at - directory;
  u32(0x06054b50);
  u16(0);
  u16(0);
  u16(files.length);
  u16(files.length);
  u32(length);
  u32(directory);
  u16(0);
  return out;
}
