import { expect, test } from 'vitest';
import { csv } from './table';
import { xlsx } from './xlsx';

const table = {
  caption: 'Рейтинг: 2025/26',
  columns: [{ label: 'Школа' }, { label: 'Значение', numeric: true, decimals: 1 }],
  rows: [
    ['=HYPERLINK("x")', 58.25],
    ['Лицей; «№ 2»', undefined],
  ],
};

test('CSV speaks the language of the spreadsheet, and no text becomes a formula', () => {
  expect(csv(table, true)).toBe('Школа;Значение\r\n"\'=HYPERLINK(""x"")";58,25\r\n"Лицей; «№ 2»";');
  expect(csv(table, false)).toContain('58.25');
});

test('the workbook is a ZIP whose parts lie where its directory says', () => {
  const bytes = xlsx(table);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  for (let i = 0; i < count; i++) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    expect(new TextDecoder().decode(bytes.subarray(local + 30, local + 30 + length))).toBe(name);
    names.push(name);
    at += 46 + length;
  }
  expect(at).toBe(end);
  expect(names).toContain('xl/worksheets/sheet1.xml');
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t>');
  expect(text).toContain('<v>58.25</v>');
});
