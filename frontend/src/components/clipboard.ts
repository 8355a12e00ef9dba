/** The clipboard of a spreadsheet: tabs between cells, quotes around cells that hold a tab, a quote or a line break. */
export function tableOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  for (;;) {
    const match = cell.exec(text);
    if (!match) break;
    rows.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (match[3] === '') break;
    if (match[3] !== '\t') rows.push([]);
  }
  // A spreadsheet ends the last row with a line break too.
  if (rows.length > 1 && rows.at(-1)!.every((one) => one === '')) rows.pop();
  return rows;
}
